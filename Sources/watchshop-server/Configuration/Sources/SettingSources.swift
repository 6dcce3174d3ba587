import Configuration

/// Where settings come from, the first that has one deciding: options, then variables of the
/// environment, then the file that `--config` names.
///
/// In each of them `NAME_FILE` may stand in place of `NAME`, and names a file with the value.
struct SettingSources {
    private let readers: [ConfigReader]
    /// What is wrong so far, in words.
    private(set) var problems: [String] = []
    /// What works and should be otherwise, in words.
    private(set) var warnings: [String] = []
    /// The settings whose file anybody on the machine may read.
    private(set) var exposed: [Setting] = []

    /// Takes the sources; `file` holds the values of the configuration file.
    init(options: [Setting: String], environment: [String: String], file: [String: String]) {
        let values = options.map { setting, value in
            (
                AbsoluteConfigKey(setting.key),
                ConfigValue(.string(value), isSecret: setting.isSecret)
            )
        }
        var environment = environment
        for setting in Setting.allCases {
            guard let former = setting.formerVariable, let value = environment[former],
                !value.isEmpty,
                environment[setting.variable] == nil, environment[setting.fileVariable] == nil
            else { continue }
            environment[setting.variable] = value
        }
        readers = [
            ConfigReader(
                provider: InMemoryProvider(
                    name: "options", values: Dictionary(uniqueKeysWithValues: values))),
            ConfigReader(
                provider: EnvironmentVariablesProvider(environmentVariables: environment)),
            ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: file)),
        ]
        for setting in Setting.allCases where setting.isSecret && options[setting] != nil {
            guard setting != .database || options[setting]?.contains("@") == true else { continue }
            warnings.append(
                """
                \(setting.option) stands on the command line, which others on this machine can \
                read; use \(setting.fileVariable)
                """)
        }
    }

    /// Returns a value as it was written; nil where there is none, or an empty one.
    mutating func text(_ setting: Setting) -> String? {
        for reader in readers {
            let value = reader.string(forKey: setting.key, isSecret: setting.isSecret)
            let path = reader.string(forKey: setting.fileKey)
            switch (value, path) {
            case (nil, nil):
                continue
            case (.some, .some):
                problems.append("\(setting.variable) and \(setting.fileVariable) are both set")
                return nil
            case (let value?, nil):
                return value.isEmpty ? nil : value
            case (nil, let path?):
                return content(of: path, for: setting)
            }
        }
        return nil
    }

    private mutating func content(of path: String, for setting: Setting) -> String? {
        do throws(SettingsError) {
            let file = try SecretFile(path: path)
            if setting.isSecret && file.isReadableByOthers {
                exposed.append(setting)
                warnings.append("anybody on this machine can read \(path); chmod 600 it")
            }
            return file.value
        } catch {
            problems.append(contentsOf: error.problems.map { "\(setting.fileVariable): \($0)" })
            return nil
        }
    }

    /// Notes that a setting's value is wrong; the value itself, which may be a secret, is not shown.
    mutating func refuse(_ setting: Setting, _ expectation: String) {
        problems.append("\(setting.option) (\(setting.variable)) must be \(expectation)")
    }
}
