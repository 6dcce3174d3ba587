import FoundationEssentials
import Glibc
import LocalCache
import NcursesTerminal

/// Looks at the folders and files of this person.
struct FileExamination {
    /// What was found.
    var findings: [Finding] {
        guard let folders = HomeFolders(environment: TerminalOptions.processEnvironment) else {
            return [
                Finding(
                    name: "Folders", value: "neither HOME nor WATCHSHOP_HOME is set", verdict: .bad)
            ]
        }
        return [
            folder("Data", folders.data), folder("State", folders.state),
            folder("Cache", folders.cache),
        ] + openFiles(below: folders.data) + tokenFile
    }

    private func folder(_ name: String, _ path: String) -> Finding {
        guard let mode = Self.mode(path) else {
            return Finding(name: name, value: "\(path), not made yet")
        }
        guard access(path, W_OK | X_OK) == 0 else {
            return Finding(name: name, value: "\(path) cannot be written", verdict: .bad)
        }
        return Finding(
            name: name, value: "\(path), mode \(Self.octal(mode))",
            verdict: mode & 0o077 == 0 ? .good : .warning)
    }

    /// The files that others could read.
    private func openFiles(below path: String) -> [Finding] {
        var count = 0
        var open: [String] = []
        for name in Self.names(below: path) {
            guard let mode = Self.mode("\(path)/\(name)") else { continue }
            count += 1
            if mode & 0o077 != 0 { open.append(name) }
        }
        guard count > 0 else { return [] }
        return [
            Finding(
                name: "Files",
                value: open.isEmpty
                    ? "\(count), none of which others can read"
                    : "others can read \(open.joined(separator: ", "))",
                verdict: open.isEmpty ? .good : .bad)
        ]
    }

    private var tokenFile: [Finding] {
        guard let path = TerminalOptions.processEnvironment("WATCHSHOP_TOKEN_FILE") else {
            return []
        }
        do throws(CommandFailure) {
            _ = try ScriptToken(file: path)
            return [Finding(name: "Token", value: "from \(path)")]
        } catch {
            return [Finding(name: "Token", value: error.description, verdict: .bad)]
        }
    }

    private static func names(below path: String) -> [String] {
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: path)
        } catch {
            // The folder itself is judged before: here it is one that is not made yet.
            return []
        }
    }

    private static func mode(_ path: String) -> mode_t? {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return nil }
        return facts.st_mode & 0o7777
    }

    private static func octal(_ mode: mode_t) -> String {
        let digits = String(mode, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
