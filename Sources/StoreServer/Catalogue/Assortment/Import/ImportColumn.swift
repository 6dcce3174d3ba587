import ShopModel

/// A column of a table that the catalogue takes values from.
///
/// The words are those of the table that `GET /admin/watches` gives, so that one can be edited and
/// sent back.
enum ImportColumn: String, CaseIterable, Hashable, Sendable {
    case name = "watch_name"
    case brand
    case collection
    case category
    case description
    case ean
    case price
    case stock
    case position

    /// The column that says which watch a line is about.
    static let key = "model_code"
    /// The columns of the table that the store gives which cannot be set.
    static let ignored: Set = ["watch_id", "currency", "reserved", "available", "version"]

    /// Returns the value that a watch has.
    func value(of watch: AdminWatch) -> String {
        switch self {
        case .name: watch.watch.name
        case .brand: watch.watch.brand
        case .collection: watch.watch.collection
        case .category: watch.watch.category.rawValue
        case .description: watch.watch.description
        case .ean: watch.ean ?? ""
        case .price: watch.watch.price.decimalText
        case .stock: String(watch.onHand)
        case .position: String(watch.watch.position)
        }
    }
}
