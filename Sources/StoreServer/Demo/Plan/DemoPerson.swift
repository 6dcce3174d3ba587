import ShopModel

/// Somebody who buys in a demo.
struct DemoPerson: Hashable, Sendable {
    let name: String
    let email: String
    let address: Address

    /// The person of a number; each has a name and an address of their own.
    init(_ number: Int) {
        let first = Self.firstNames[number % Self.firstNames.count]
        let last = Self.lastNames[(number * 7 + number / 20) % Self.lastNames.count]
        let place = Self.places[(number * 3) % Self.places.count]
        name = "\(first) \(last)"
        let local = (first + "." + last).lowercased().filter { $0.isASCII }
        email = "\(local).\(number + 1)@example.com"
        address = Address(
            name: name, line1: "\(Self.streets[number % Self.streets.count]) \(number % 90 + 1)",
            city: place.city, postalCode: place.code, country: place.country)
    }

    private static let firstNames = [
        "Ada", "Bruno", "Chiara", "Daniel", "Elif", "Felix", "Greta", "Hugo", "Ines", "Jonas",
        "Katja", "Luca", "Mara", "Nils", "Olga", "Pavel", "Rosa", "Samir", "Tove", "Yara",
    ]
    private static let lastNames = [
        "Keller", "Rossi", "Novak", "Berger", "Dubois", "Meier", "Silva", "Jansen", "Weber",
        "Moreau", "Frei", "Costa", "Lang", "Olsen", "Brunner", "Marin", "Hofer", "Lopez", "Vogt",
    ]
    private static let streets = [
        "Bahnhofstrasse", "Rue du Lac", "Via Roma", "Lindenweg", "Main Street", "Marktgasse",
    ]
    private static let places: [(city: String, code: String, country: String)] = [
        ("Zürich", "8001", "CH"), ("Genève", "1204", "CH"), ("Wien", "1010", "AT"),
        ("Berlin", "10115", "DE"), ("Lyon", "69002", "FR"), ("Milano", "20121", "IT"),
        ("London", "SW1Y 4JH", "GB"), ("Boston", "02108", "US"),
    ]
}
