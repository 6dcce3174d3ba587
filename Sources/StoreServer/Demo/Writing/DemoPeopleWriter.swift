import ShopModel

/// Writes those who buy in a demo.
struct DemoPeopleWriter {
    /// The one who can log in.
    let customer: CustomerID
    let unusablePassword: String

    /// Writes the others, and returns all by their number.
    func write(at time: Timestamp, in transaction: Transaction) throws -> [CustomerID] {
        var ids = [customer]
        for number in 1..<DemoPlan.people {
            let person = DemoPerson(number)
            let row = try transaction.first(
                """
                INSERT INTO customers
                    (email, email_key, full_name, password_hash, address, city, country,
                     created_at, updated_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) RETURNING customer_id
                """,
                [
                    person.email, EmailAddress.normalized(person.email), person.name,
                    unusablePassword, person.address.line1, person.address.city,
                    person.address.country, time,
                ])
            guard let row else {
                throw DatabaseError.other(code: 0, message: "a customer came back without a row")
            }
            ids.append(try row.get("customer_id"))
        }
        return ids
    }
}
