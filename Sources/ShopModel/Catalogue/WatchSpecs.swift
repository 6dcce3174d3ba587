/// The technical facts of a watch; what is not known is nil.
package struct WatchSpecs: Hashable, Sendable, Codable {
    /// How it is driven, in words.
    package var movement: String?
    /// The maker's name of the movement.
    package var caliber: String?
    /// How long it runs off the wrist, in hours.
    package var powerReserveHours: Double?
    /// The diameter of the case in millimetres, without the crown.
    package var caseDiameter: Double?
    /// The thickness of the case in millimetres.
    package var caseThickness: Double?
    /// What the case is made of.
    package var caseMaterial: String?
    /// What covers the dial.
    package var crystal: String?
    /// The colour of the dial.
    package var dialColour: String?
    /// The bracelet or strap.
    package var strap: String?
    /// The width between the lugs in millimetres.
    package var lugWidth: Double?
    /// The depth that its pressure rating stands for, in metres.
    package var waterResistance: Double?
    /// Whom the maker sells it to.
    package var gender: String?

    /// Makes specs of which nothing is known.
    package init() {}

    enum CodingKeys: String, CodingKey {
        case movement
        case caliber
        case powerReserveHours = "power_reserve_hours"
        case caseDiameter = "case_diameter_mm"
        case caseThickness = "case_thickness_mm"
        case caseMaterial = "case_material"
        case crystal
        case dialColour = "dial_color"
        case strap
        case lugWidth = "lug_width_mm"
        case waterResistance = "water_resistance_m"
        case gender
    }
}
