import ShopModel

extension RouteAnswer {
    /// The answers to whoever manages the store's people and their scripts.
    static let people: [Route: RouteAnswer] = [
        .customers: .json("Lists the accounts", [CustomerRecord].self, CustomerPage.self),
        .customer: .json("Shows an account", CustomerRecord.self),
        .updateCustomer: .json("Changes what a person may do", CustomerRecord.self),
        .scriptTokens: .json("Lists the tokens for scripts", [ScriptTokenAnswer].self),
        .createScriptToken: .json(
            "Makes a token for a script, and shows it this once", ScriptTokenAnswer.self,
            status: 201),
        .scriptToken: .json("Shows a token for scripts, but not its text", ScriptTokenAnswer.self),
        .revokeScriptToken: .empty("Ends a token for a script"),
    ]
}
