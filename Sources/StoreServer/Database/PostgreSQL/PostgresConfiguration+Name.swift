import CPostgres

extension PostgresConfiguration {
    /// Names the database in a message: its host and its name, and never a password.
    var name: String {
        guard let options = PQconninfoParse(url.revealed, nil) else { return "PostgreSQL" }
        defer { PQconninfoFree(options) }
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                values[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
        let host = values["host"] ?? values["hostaddr"] ?? ""
        let port = values["port"].map { ":\($0)" } ?? ""
        return "PostgreSQL \(host)\(port)/\(values["dbname"] ?? "")"
    }
}
