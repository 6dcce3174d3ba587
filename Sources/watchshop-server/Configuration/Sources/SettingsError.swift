/// Everything that is wrong with the settings, each in words for whoever started the program.
struct SettingsError: Error, Equatable {
    /// What is wrong, one sentence without a full stop for each.
    let problems: [String]

    init(_ problems: [String]) {
        self.problems = problems
    }

    init(_ problem: String) {
        self.init([problem])
    }
}
