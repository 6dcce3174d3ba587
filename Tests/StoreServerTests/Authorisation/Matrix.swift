/// Who may call what, on whose objects: a row for every route of the contract.
///
/// Each area has a file of its own in `Areas`.
enum Matrix {
    /// Every row.
    static let rows = [
        operations, catalogue, accounts, profile, people, orders, payment, paymentDesk, jobs,
        figures, stock, assortment, streams,
    ].flatMap(\.self)
}
