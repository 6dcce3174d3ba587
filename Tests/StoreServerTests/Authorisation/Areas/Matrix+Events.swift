import ShopModel

extension Matrix {
    /// The routes that stay open.
    static let streams = [MatrixRow(.eventStream, .visitors)]
}
