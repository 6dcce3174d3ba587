import ShopModel

extension Watch {
    /// Reads the columns of ``WatchRepository/columns``.
    init(_ row: Row) throws(DatabaseError) {
        let id: WatchID = try row.get("watch_id")
        self.init(
            id: id, name: try row.get("watch_name"), brand: try row.get("brand"),
            modelCode: try row.get("model_code"), collection: try row.get("collection"),
            category: try row.get("category"), description: try row.get("description"),
            price: Money(
                minorUnits: try row.get("price"), currency: try row.get("currency")),
            stockQuantity: try row.get("stock_quantity"),
            imageURL: Route.watchImage.path(id.description), position: try row.get("position"),
            version: try row.get("version"), updatedAt: try row.get("updated_at"),
            specs: try WatchSpecs(row))
    }
}

extension WatchSpecs {
    fileprivate init(_ row: Row) throws(DatabaseError) {
        self.init()
        movement = try row.get("movement")
        caliber = try row.get("caliber")
        powerReserveHours = try row.get("power_reserve_hours")
        caseDiameter = try row.get("case_diameter_mm")
        caseThickness = try row.get("case_thickness_mm")
        caseMaterial = try row.get("case_material")
        crystal = try row.get("crystal")
        dialColour = try row.get("dial_color")
        strap = try row.get("strap")
        lugWidth = try row.get("lug_width_mm")
        waterResistance = try row.get("water_resistance_m")
        gender = try row.get("gender")
    }
}
