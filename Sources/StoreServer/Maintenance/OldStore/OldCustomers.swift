import ShopModel

/// Takes over the accounts; their passwords go on to be known by their bcrypt hashes.
struct OldCustomers {
    let time: Timestamp

    func take(_ rows: [Row], in transaction: Transaction) throws -> TakeoverReport.Table {
        var table = TakeoverReport.Table(OldTable.customers.name)
        var numbers: [Int64: String] = [:]
        var emails: Set<String> = []
        for row in try transaction.query("SELECT customer_id, email_key FROM customers") {
            let email: String = try row.get("email_key")
            numbers[try row.get("customer_id")] = email
            emails.insert(email)
        }
        for row in rows {
            let key = try row.oldText("customer_id") ?? "?"
            do {
                guard let number = Int64(key), number > 0 else {
                    throw OldRowRefusal("its number is none")
                }
                guard let email = try row.oldText("email"), EmailAddress.isValid(email) else {
                    throw OldRowRefusal("its email is no address")
                }
                let emailKey = EmailAddress.normalized(email)
                if let known = numbers[number] {
                    guard known == emailKey else {
                        throw OldRowRefusal("another account has its number")
                    }
                    table.known += 1
                    continue
                }
                guard emails.insert(emailKey).inserted else {
                    throw OldRowRefusal("another account has its email, in whatever spelling")
                }
                try insert(row, number: number, email: email, in: transaction)
                numbers[number] = emailKey
                table.taken += 1
            } catch let refusal as OldRowRefusal {
                table.refuse(key, refusal.words)
            }
        }
        return table
    }

    private func insert(
        _ row: Row, number: Int64, email: String, in transaction: Transaction
    ) throws {
        guard let hash = try row.oldText("password_hash"), Self.isBcrypt(hash) else {
            throw OldRowRefusal("its password hash is none of bcrypt")
        }
        let created: Timestamp? = try row.get("created_at")
        let isAdmin = ["true", "t", "1"].contains(try row.oldText("is_admin") ?? "")
        try transaction.execute(
            """
            INSERT INTO customers
                (customer_id, email, email_key, full_name, password_hash, phone, address, city,
                 country, role, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                number, email, EmailAddress.normalized(email),
                try row.oldText("full_name") ?? email, hash, try row.oldText("phone"),
                try row.oldText("address"), try row.oldText("city"), try row.oldText("country"),
                isAdmin ? Role.admin : .customer, created ?? time, time,
            ])
    }

    /// Whether a hash looks like `$2b$10$` and 53 characters more.
    private static func isBcrypt(_ hash: String) -> Bool {
        ["$2a$", "$2b$", "$2y$"].contains { hash.hasPrefix($0) } && hash.utf8.count == 60
            && !hash.utf8.contains(0)
    }
}
