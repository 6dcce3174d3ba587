extension Route {
    /// The accounts: all of them, or a page, the newest first.
    package static let customers = Route(
        .get, "/api/v1/admin/customers", .admin,
        query: ["search", "role", "disabled", "page", "limit"], scope: .customersRead)
    /// One account, with what it bought.
    package static let customer = Route(
        .get, "/api/v1/admin/customers/:customer_id", .admin, scope: .customersRead)
    /// Changes what a person may do.
    package static let updateCustomer = Route(
        .patch, "/api/v1/admin/customers/:customer_id", .admin,
        body: UpdateCustomerRequest.fields, isSensitive: true)
    /// The tokens for scripts, the newest first.
    package static let scriptTokens = Route(.get, "/api/v1/admin/tokens", .admin)
    /// Makes a token for a script.
    package static let createScriptToken = Route(
        .post, "/api/v1/admin/tokens", .admin, body: CreateTokenRequest.fields,
        isSensitive: true)
    /// One token for a script.
    package static let scriptToken = Route(.get, "/api/v1/admin/tokens/:token_id", .admin)
    /// Ends a token for a script.
    package static let revokeScriptToken = Route(
        .delete, "/api/v1/admin/tokens/:token_id", .admin)

    /// The routes by which whoever manages the store manages its people.
    package static let people = [
        customers, customer, updateCustomer, scriptTokens, createScriptToken, scriptToken,
        revokeScriptToken,
    ]
}
