import TerminalUI

/// The settings with where each comes from, and what could not be used.
struct LoadedSettings: Equatable, Sendable {
    /// What the program uses.
    private(set) var settings = Settings()
    /// Where the values come from, of those that somebody set.
    private(set) var origins: [Setting: SettingOrigin] = [:]
    /// What could not be used; the usual is, in its place.
    private(set) var issues: [ConfigurationIssue]
    /// The themes that there are.
    let themes: [Theme]

    /// Puts together what flags, variables and the file say; the earlier named wins.
    ///
    /// - Throws: The first flag that cannot be used, or the keys that would mean two things.
    init(
        flags: [Setting: String], environment: (String) -> String?, file: ConfigurationFile?,
        ownThemes: ThemeFiles = ThemeFiles()
    ) throws(ConfigurationIssue) {
        themes = Theme.all + ownThemes.themes
        issues = ownThemes.issues
        if let file { take(file) }
        for setting in Setting.allCases {
            guard let text = environment(setting.variable), !text.isEmpty else { continue }
            if let issue = set(setting, to: text, .variable, place: setting.variable) {
                issues.append(issue)
            }
        }
        for setting in Setting.allCases {
            guard let text = flags[setting] else { continue }
            if let issue = set(setting, to: text, .flag, place: "--\(setting.rawValue)") {
                throw issue
            }
        }
        if let file, let clash = settings.keymap.clashes.first {
            throw ConfigurationIssue(
                place: file.name,
                line: clash.commands.lazy.compactMap { file.line(of: "keys", clash.context, $0) }
                    .first,
                reason: clash.description)
        }
    }

    private mutating func take(_ file: ConfigurationFile) {
        issues += file.issues
        for (name, text) in file.values {
            let line = file.line(of: name)
            guard let setting = Setting(rawValue: name) else {
                let known = Setting.allCases.map(\.rawValue) + ["keys"]
                let unknown = UnusableValue(name, among: known)
                issues.append(
                    ConfigurationIssue(place: file.name, line: line, reason: unknown.reason))
                continue
            }
            if var issue = set(setting, to: text, .file(line: line), place: file.name) {
                issue.line = line
                issues.append(issue)
            }
        }
        for (context, command, notations) in file.keys {
            do throws(UnusableValue) {
                try setKeys(notations, of: command, in: context)
            } catch {
                issues.append(
                    ConfigurationIssue(
                        place: file.name, line: file.line(of: "keys", context, command),
                        reason: error.reason))
            }
        }
    }

    private mutating func set(
        _ setting: Setting, to text: String, _ origin: SettingOrigin, place: String
    ) -> ConfigurationIssue? {
        do throws(UnusableValue) {
            try settings.set(setting, to: text, themes: themes.map(\.name))
            origins[setting] = origin
            return nil
        } catch {
            return ConfigurationIssue(place: place, reason: "\(setting.rawValue): \(error.reason)")
        }
    }

    private mutating func setKeys(
        _ notations: [String], of command: String, in context: String
    ) throws(UnusableValue) {
        let contexts = KeyContext.all
        guard let known = contexts.first(where: { $0.name == context }) else {
            throw UnusableValue(context, among: contexts.map(\.name))
        }
        guard known.entries.contains(where: { $0.name == command }) else {
            throw UnusableValue(command, among: known.entries.map(\.name))
        }
        var keys: [Key] = []
        for notation in notations {
            guard let key = Key(notation: notation) else {
                throw UnusableValue(notation, among: ["x", "ctrl-x", "alt-x", "f1", "enter", "up"])
            }
            keys.append(key)
        }
        settings.keymap.setKeys(keys, of: command, in: context)
    }
}
