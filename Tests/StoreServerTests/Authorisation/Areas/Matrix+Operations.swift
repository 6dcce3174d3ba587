import ShopModel

extension Matrix {
    /// The routes of whoever watches over the process.
    static let operations = [
        MatrixRow(.health, .everyone), MatrixRow(.ready, .everyone),
        MatrixRow(.metrics, .everyone),
        MatrixRow(.openAPI, .everyone), MatrixRow(.apiDocs, .everyone),
    ]
}
