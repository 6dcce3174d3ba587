import GRDB
import ShopModel

extension Watch {
    /// Reads a watch from a row of the mirror; throws where the row is damaged.
    init(row: Row) throws {
        guard let id = WatchID(text: row["id"]) else {
            throw CacheError.damaged(file: "catalog.db")
        }
        var specs = WatchSpecs()
        specs.movement = row["movement"]
        specs.caliber = row["caliber"]
        specs.powerReserveHours = row["power_reserve_hours"]
        specs.caseDiameter = row["case_diameter"]
        specs.caseThickness = row["case_thickness"]
        specs.caseMaterial = row["case_material"]
        specs.crystal = row["crystal"]
        specs.dialColour = row["dial_colour"]
        specs.strap = row["strap"]
        specs.lugWidth = row["lug_width"]
        specs.waterResistance = row["water_resistance"]
        specs.gender = row["gender"]
        self.init(
            id: id, name: row["name"], brand: row["brand"], modelCode: row["model_code"],
            collection: row["collection"], category: WatchCategory(rawValue: row["category"]),
            description: row["description"],
            price: Money(
                minorUnits: row["price"], currency: try Currency(code: row["currency"])),
            stockQuantity: row["stock_quantity"], imageURL: row["image_url"],
            position: row["position"], version: row["version"],
            updatedAt: Timestamp(milliseconds: row["updated_at"]), specs: specs)
    }

    /// The values of a row of the mirror, in the order of `CatalogueSchema.watchColumns`.
    var rowValues: StatementArguments {
        [
            id.description, position, version, name, brand, modelCode, collection,
            category.rawValue, description, price.minorUnits, price.currency.code, stockQuantity,
            imageURL, updatedAt.milliseconds, specs.movement, specs.caliber,
            specs.powerReserveHours, specs.caseDiameter, specs.caseThickness, specs.caseMaterial,
            specs.crystal, specs.dialColour, specs.strap, specs.lugWidth, specs.waterResistance,
            specs.gender,
        ]
    }
}
