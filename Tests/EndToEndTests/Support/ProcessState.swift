import Foundation

/// What the system says of a process that is not ours.
enum ProcessState {
    /// Tells whether a process runs; one that has ended and was not waited for does not.
    static func isRunning(_ id: Int32) -> Bool {
        do {
            let stat = try String(contentsOf: URL(filePath: "/proc/\(id)/stat"), encoding: .utf8)
            // The state follows the name, which stands in parentheses (proc(5)).
            let state = stat.split(separator: ")").last?.split(separator: " ").first
            return state != "Z" && state != "X"
        } catch {
            return false
        }
    }
}
