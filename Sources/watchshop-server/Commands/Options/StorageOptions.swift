import ArgumentParser

/// The options that say which store a command is about.
struct StorageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read settings from a file of WATCHSHOP_NAME=value lines.",
            discussion: "Options come first, then the environment, then this file.",
            valueName: "file"))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "The folder of the store's files.",
            discussion: """
                Without it, $XDG_DATA_HOME/watchshop-server; with serve --demo, a temporary folder \
                that is removed at the end.
                """,
            valueName: "dir"))
    var data: String?

    @Option(
        help: ArgumentHelp(
            "The database: postgres://USER@HOST/NAME.",
            discussion: "Without it, an SQLite file in the folder of the store.",
            valueName: "url"))
    var database: String?

    @Option(
        help: ArgumentHelp(
            "How many connections to PostgreSQL there are at most: 10.", valueName: "n"))
    var databaseConnections: String?

    /// The values that were given.
    var values: [Setting: String] {
        var values: [Setting: String] = [:]
        values[.data] = data
        values[.database] = database
        values[.databaseConnections] = databaseConnections
        return values
    }
}
