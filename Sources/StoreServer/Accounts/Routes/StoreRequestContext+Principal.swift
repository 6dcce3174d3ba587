import ShopModel

extension StoreRequestContext {
    /// Returns who sends the request.
    ///
    /// Throws ``Problem`` where nobody does, which ``StoreRoutes`` has refused before.
    func requirePrincipal() throws(Problem) -> Principal {
        guard let principal else {
            throw Problem(.notAuthenticated, detail: "Nobody is logged in.")
        }
        return principal
    }
}
