import ShopModel

extension Matrix {
    /// The routes of whoever watches over the process.
    static let operations = [
        MatrixRow(.health, .everyone), MatrixRow(.ready, .everyone),
    ]
}
