import FoundationEssentials
import Glibc

/// Whether the files of a store are for its owner only.
struct FileCheckup {
    let folder: String

    /// What was found.
    var findings: [CheckupFinding] {
        guard FileManager.default.fileExists(atPath: folder) else {
            return [
                CheckupFinding(
                    .attention, "there is no folder \(folder)",
                    nextStep: "the first `watchshop-server serve` makes it")
            ]
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            return [
                CheckupFinding(
                    .wrong, "the folder \(folder) cannot be read",
                    nextStep: "run this as the user who runs the server")
            ]
        }
        let open = ([folder] + names.sorted().map { folder + "/" + $0 }).filter(isOpenToOthers)
        guard open.isEmpty else {
            return [
                CheckupFinding(
                    .wrong, "others may read \(open.joined(separator: ", "))",
                    nextStep: "chmod go= \(open.joined(separator: " "))")
            ]
        }
        return [CheckupFinding(.good, "the files in \(folder) are for their owner only")]
    }

    private func isOpenToOthers(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & 0o077 != 0
            && status.st_mode & S_IFMT != S_IFLNK
    }
}
