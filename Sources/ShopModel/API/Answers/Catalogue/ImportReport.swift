/// What an import of a list changes, or would change.
package struct ImportReport: Hashable, Sendable, Codable {
    /// Whether it was only tried, with nothing written.
    package var isDryRun: Bool
    /// How many lines the list has, its head aside.
    package var lines: Int
    /// What differs from what the store has, in the order of the list.
    package var changes: [Change]
    /// What is wrong with the list; anything at all keeps all of it from being written.
    package var errors: [LineError]

    /// Makes a report from its facts.
    package init(isDryRun: Bool, lines: Int, changes: [Change], errors: [LineError]) {
        self.isDryRun = isDryRun
        self.lines = lines
        self.changes = changes
        self.errors = errors
    }

    /// One value that differs.
    package struct Change: Hashable, Sendable, Codable {
        /// The line of the list; the head is line 1.
        package var line: Int
        /// The watch.
        package var watchID: WatchID
        /// Its reference.
        package var modelCode: String
        /// The column.
        package var column: String
        /// The value in the store.
        package var before: String
        /// The value in the list.
        package var after: String

        /// Makes a change from its facts.
        package init(
            line: Int, watchID: WatchID, modelCode: String, column: String, before: String,
            after: String
        ) {
            self.line = line
            self.watchID = watchID
            self.modelCode = modelCode
            self.column = column
            self.before = before
            self.after = after
        }

        enum CodingKeys: String, CodingKey {
            case line
            case watchID = "watch_id"
            case modelCode = "model_code"
            case column
            case before
            case after
        }
    }

    /// Something that is wrong with a line.
    package struct LineError: Hashable, Sendable, Codable {
        /// The line of the list; the head is line 1.
        package var line: Int
        /// The column; nil for the line as a whole.
        package var column: String?
        /// What is wrong.
        package var detail: String

        /// Makes an error from its facts.
        package init(line: Int, column: String?, detail: String) {
            self.line = line
            self.column = column
            self.detail = detail
        }

        enum CodingKeys: String, CodingKey {
            case line
            case column
            case detail
        }
    }

    enum CodingKeys: String, CodingKey {
        case isDryRun = "dry_run"
        case lines
        case changes
        case errors
    }
}
