import ShopModel

extension WatchSpecs {
    /// The columns of the specs, in the order of ``columnValues``.
    static let columnNames = [
        "movement", "caliber", "power_reserve_hours", "case_diameter_mm", "case_thickness_mm",
        "case_material", "crystal", "dial_color", "strap", "lug_width_mm", "water_resistance_m",
        "gender",
    ]

    /// The values of the columns.
    var columnValues: [any SQLValueConvertible] {
        [
            movement, caliber, powerReserveHours, caseDiameter, caseThickness, caseMaterial,
            crystal, dialColour, strap, lugWidth, waterResistance, gender,
        ]
    }

    /// Reads the columns.
    init(_ row: Row) throws(DatabaseError) {
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
