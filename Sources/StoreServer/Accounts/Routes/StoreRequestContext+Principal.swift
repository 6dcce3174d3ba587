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

    /// Returns the login by which the request is sent.
    ///
    /// Throws ``Problem`` for a script, which ``StoreRoutes`` has refused before.
    func requireSession() throws(Problem) -> SessionID {
        guard let session = try requirePrincipal().sessionID else {
            throw Problem(.forbidden, detail: "This is for people and not for scripts.")
        }
        return session
    }

    /// Returns who histories and the audit log name for what is done at the store's counter.
    ///
    /// Throws ``Problem`` where nobody sends the request.
    func staffActor() throws(Problem) -> Actor { try requirePrincipal().staffActor }
}
