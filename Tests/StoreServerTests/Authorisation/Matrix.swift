/// Who may call what, on whose objects: a row for every route of the contract.
///
/// Each area has a file of its own in `Areas`.
enum Matrix {
    /// Every row.
    static let rows: [MatrixRow] = [
        operations, catalogue, streams, accounts, profile, people, carts, orders, payment,
        paymentDesk, staffOrdering, jobs, figures, stock, assortment,
    ].flatMap(\.self)
}
