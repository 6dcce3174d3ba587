import ShopModel

extension WatchRepository {
    /// Adds the watches of a new store, each with its first movement of stock and its change.
    func insert(
        _ seed: CatalogueSeed, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        for (position, item) in seed.watches.enumerated() {
            let id = WatchID(modelCode: item.watch.modelCode)
            try insert(item, id: id, position: position, at: time, in: transaction)
            if item.watch.stockQuantity > 0 {
                try transaction.execute(
                    """
                    INSERT INTO stock_movements (watch_id, quantity_change, reason, created_at)
                    VALUES ($1, $2, 'seed', $3)
                    """,
                    [id, item.watch.stockQuantity, time])
            }
            transaction.recordChange(.watch, id: id.description, version: 1)
        }
    }

    private func insert(
        _ item: CatalogueSeed.PricedWatch, id: WatchID, position: Int, at time: Timestamp,
        in transaction: Transaction
    ) throws(DatabaseError) {
        let watch = item.watch
        let specs = watch.specs
        try transaction.execute(
            """
            INSERT INTO watches (watch_id, model_code, watch_name, brand, collection, category,
                description, price, currency, price_basis, source, on_hand, position, version,
                created_at, updated_at, movement, caliber, power_reserve_hours, case_diameter_mm,
                case_thickness_mm, case_material, crystal, dial_color, strap, lug_width_mm,
                water_resistance_m, gender)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $14, $14, $15, $16,
                $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
            """,
            [
                id, watch.modelCode, watch.name, watch.brand, watch.collection, watch.category,
                watch.description, item.price.minorUnits, item.price.currency, watch.priceBasis,
                watch.source, watch.stockQuantity, position, time, specs.movement, specs.caliber,
                specs.powerReserveHours, specs.caseDiameter, specs.caseThickness,
                specs.caseMaterial, specs.crystal, specs.dialColour, specs.strap, specs.lugWidth,
                specs.waterResistance, specs.gender,
            ])
    }
}
