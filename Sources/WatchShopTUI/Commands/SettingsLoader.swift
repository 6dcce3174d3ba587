import NcursesTerminal

/// Reads what flags, environment and files of this machine say.
enum SettingsLoader {
    /// The name of the configuration file in its folder.
    static let fileName = "config.toml"

    /// Puts the settings together.
    ///
    /// - Throws: `CommandFailure` for a flag that cannot be used, and for a key of two meanings.
    static func load(_ options: ScreenOptions, server: String? = nil) throws -> LoadedSettings {
        let environment = TerminalOptions.processEnvironment
        let folders = HomeFolders(environment: environment)
        var flags = options.flags
        flags[.server] = server
        do throws(ConfigurationIssue) {
            return try LoadedSettings(
                flags: flags, environment: environment, file: folders.flatMap(file),
                ownThemes: ThemeFiles(folders.map { SmallFile.all(in: "\($0.data)/themes") } ?? []))
        } catch {
            throw CommandFailure(error.description)
        }
    }

    private static func file(_ folders: HomeFolders) -> ConfigurationFile? {
        let path = "\(folders.configuration)/\(fileName)"
        return SmallFile.text(path).map { ConfigurationFile($0, name: path) }
    }
}
