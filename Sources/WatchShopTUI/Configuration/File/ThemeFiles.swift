import TerminalUI

/// The themes of the person's own files, and what could not be read of them.
struct ThemeFiles: Equatable, Sendable {
    /// The themes.
    private(set) var themes: [Theme] = []
    /// What could not be used.
    private(set) var issues: [ConfigurationIssue] = []

    /// Reads texts of files; the name of a theme is that of its file, without `.toml`.
    init(_ files: [(name: String, text: String)] = []) {
        for file in files {
            do throws(ConfigurationIssue) {
                themes.append(try Theme(file: file.text, fileName: file.name))
            } catch {
                issues.append(error)
            }
        }
    }
}
