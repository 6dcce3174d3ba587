import ShopModel

extension Watch {
    /// Reads the columns of ``WatchRepository/columns``.
    init(_ row: Row) throws(DatabaseError) {
        let id: WatchID = try row.get("watch_id")
        let imageVersion: Int64 = try row.get("image_version")
        self.init(
            id: id, name: try row.get("watch_name"), brand: try row.get("brand"),
            modelCode: try row.get("model_code"), collection: try row.get("collection"),
            category: try row.get("category"), description: try row.get("description"),
            price: Money(
                minorUnits: try row.get("price"), currency: try row.get("currency")),
            stockQuantity: try row.get("stock_quantity"),
            imageURL: Route.watchImage.path(
                id.description, query: imageVersion > 0 ? [("v", "\(imageVersion)")] : []),
            position: try row.get("position"),
            version: try row.get("version"), updatedAt: try row.get("updated_at"),
            specs: try WatchSpecs(row))
    }
}
