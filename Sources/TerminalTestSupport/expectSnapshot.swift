import Foundation
package import TerminalUI
package import Testing

/// Compares a surface with the reference that stands beside the test, attributes included.
///
/// The reference is `__Snapshots__/<test file>/<test>[-<name>].txt` in the folder of the test's
/// target, which the manifest excludes. A
/// missing or different one is an issue of the test; `RECORD_SNAPSHOTS=1` writes it instead.
package func expectSnapshot(
    of surface: Surface, named name: String? = nil, file: StaticString = #filePath,
    function: StaticString = #function, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let testFile = URL(filePath: "\(file)")
    let test = [fileName("\(function)"), name.map(fileName)].compactMap { $0 }
    let reference = targetFolder(of: testFile)
        .appending(path: "__Snapshots__")
        .appending(path: testFile.deletingPathExtension().lastPathComponent)
        .appending(path: test.joined(separator: "-") + ".txt")
    let actual = ScreenSnapshot(surface).description
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try FileManager.default.createDirectory(
            at: reference.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(actual.utf8).write(to: reference)
        return
    }
    guard FileManager.default.fileExists(atPath: reference.path) else {
        let comment: Comment = "no reference \(reference.path); record it with RECORD_SNAPSHOTS=1"
        Issue.record(comment, sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: try Data(contentsOf: reference), as: UTF8.self)
    guard expected != actual else { return }
    let comment: Comment =
        "the screen differs from \(reference.path):\n\(difference(expected, actual))"
    Issue.record(comment, sourceLocation: sourceLocation)
}

/// The folder below `Tests` that a file is in, or the file's own folder where there is no `Tests`.
private func targetFolder(of file: URL) -> URL {
    var folder = file.deletingLastPathComponent()
    while folder.path != "/" {
        let parent = folder.deletingLastPathComponent()
        if parent.lastPathComponent == "Tests" { return folder }
        folder = parent
    }
    return file.deletingLastPathComponent()
}

/// The name of a test with nothing in it that a file name cannot hold.
private func fileName(_ name: String) -> String {
    let bare = name.prefix { $0 != "(" }
    return bare.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
}

private func difference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = (0..<max(old.count, new.count)).flatMap { index -> [String] in
        let before = old.indices.contains(index) ? old[index] : ""
        let after = new.indices.contains(index) ? new[index] : ""
        return before == after ? [] : ["\(index + 1) - \(before)", "\(index + 1) + \(after)"]
    }
    return changes.joined(separator: "\n")
}
