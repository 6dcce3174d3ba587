import TOMLKit
import TerminalUI

extension Theme {
    /// Reads a theme from the text of a file: `dark = true` and `[colors]` with a colour for a role
    /// or a ground each; what is left out is that of the dark or the light theme.
    ///
    /// - Throws: What cannot be used: a mistake, an unknown name, or words that could not be read.
    init(file text: String, fileName: String) throws(ConfigurationIssue) {
        let lines = TOMLLines(text)
        func issue(_ reason: String, _ path: String...) -> ConfigurationIssue {
            ConfigurationIssue(place: fileName, line: lines.line(of: path), reason: reason)
        }
        let root: TOMLTable
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ConfigurationIssue(
                place: fileName, line: error.source.begin.line, reason: error.description)
        } catch {
            throw ConfigurationIssue(place: fileName, reason: "\(error)")
        }
        let isDark = root["dark"]?.bool ?? true
        let colours = root["colors"]?.table ?? TOMLTable()
        let basis: Theme = isDark ? .dark : .light
        var theme = basis.renamed(String(fileName.dropLast(".toml".count)))
        for name in colours.keys.sorted() {
            guard let colour = colours[name]?.string.flatMap(RGB.init(notation:)) else {
                throw issue("\(name): a colour such as \"#e6b566\" is wanted", "colors", name)
            }
            guard theme.setColour(colour, of: name) else {
                let unknown = UnusableValue(name, among: Theme.colourNames)
                throw issue(unknown.reason, "colors", name)
            }
        }
        if let pair = theme.unreadable {
            throw issue(
                "\(pair.role) on \(pair.ground) has a contrast below 4.5 and could not be read",
                "colors", "\(pair.role)")
        }
        self = theme
    }
}

extension RGB {
    /// Reads a colour such as `#e6b566`; nil for anything else.
    fileprivate init?(notation: String) {
        guard notation.count == 7, notation.first == "#",
            let hex = UInt32(notation.dropFirst(), radix: 16)
        else { return nil }
        self.init(hex)
    }
}
