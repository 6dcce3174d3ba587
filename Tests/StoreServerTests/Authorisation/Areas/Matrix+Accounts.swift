import ShopModel

extension Matrix {
    /// The routes of accounts and logins.
    static let accounts = [
        MatrixRow(.register, .everyone), MatrixRow(.login, .everyone),
        MatrixRow(.refresh, .everyone), MatrixRow(.logout, .customers),
        MatrixRow(.reauthenticate, .customers), MatrixRow(.me, .customers),
    ]
}
