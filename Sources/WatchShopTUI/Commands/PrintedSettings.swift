import TerminalUI

/// The settings in use as a configuration file, each with where it comes from.
struct PrintedSettings: CustomStringConvertible {
    private let loaded: LoadedSettings

    /// Prints settings with all keys.
    init(_ loaded: LoadedSettings) {
        self.loaded = loaded
    }

    /// Writes the text to the standard output.
    func print() {
        Swift.print(description)
    }

    /// The text of the file.
    var description: String {
        let settings = Setting.allCases.map { setting in
            """
            # \(setting.help). \(origin(of: setting))
            \(setting.rawValue) = \(Self.quoted(loaded.settings.text(of: setting)))
            """
        }
        return (settings + KeyContext.all.map(keys)).joined(separator: "\n\n")
    }

    private func origin(of setting: Setting) -> String {
        switch loaded.origins[setting] {
        case nil, .standard?: "Nobody set it."
        case .file(let line)?: "Set in line \(line.map { String($0) } ?? "?") of the file."
        case .variable?: "Set by \(setting.variable)."
        case .flag?: "Set by --\(setting.rawValue)."
        }
    }

    private func keys(_ context: KeyContext) -> String {
        let lines = context.entries.map { entry in
            let keys = loaded.settings.keymap.keys(of: entry, in: context)
            let list = keys.map { Self.quoted($0.label.string) }.joined(separator: ", ")
            return "\(entry.name) = [\(list)]"
        }
        return "[keys.\(context.name)]\n" + lines.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }
}
