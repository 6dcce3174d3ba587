import ShopModel

extension Matrix {
    /// The routes of whoever looks after the stock.
    static let stock = [
        MatrixRow(.adminWatches, .staff, scope: .stockRead),
        MatrixRow(.adminWatch, .staff, .watch, scope: .stockRead),
        MatrixRow(
            .setStock, .staff, .watch, body: #"{"stock_quantity":5}"#, scope: .stockWrite),
        MatrixRow(
            .adjustStock, .staff, .watch, body: #"{"delta":1,"reason":"found"}"#,
            scope: .stockWrite),
        MatrixRow(.deliveries, .staff, scope: .stockWrite),
        MatrixRow(.stockMovements, .staff, scope: .stockRead),
    ]
}
