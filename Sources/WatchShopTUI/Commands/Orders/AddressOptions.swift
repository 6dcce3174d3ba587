import ArgumentParser
import ShopModel

/// Where an order goes; the address that was used last, where nothing is said.
struct AddressOptions: ParsableArguments {
    @Option(help: "Who receives it.")
    var name: String?
    @Option(help: "Street and number.")
    var line1: String?
    @Option(help: "What the street has no room for.")
    var line2: String?
    @Option(help: "The postal code, where the country has them.")
    var postalCode: String?
    @Option(help: "The town.")
    var city: String?
    @Option(help: "The state, canton or province.")
    var region: String?
    @Option(help: "The country in two letters, such as CH.")
    var country: String?
    @Option(help: "A number for the carrier to call.")
    var phone: String?

    /// Returns the address that was said, nil where none was; one that no store would take throws.
    func address() throws(CommandFailure) -> Address? {
        let said = [name, line1, line2, postalCode, city, region, country, phone]
        guard said.contains(where: { $0 != nil }) else { return nil }
        let address = Address(
            name: name ?? "", line1: line1 ?? "", line2: line2, city: city ?? "", region: region,
            postalCode: postalCode ?? "", country: country?.uppercased() ?? "", phone: phone)
        let wrong = address.errors.map { "\($0.pointer.dropFirst(2)): \($0.detail)" }
        guard wrong.isEmpty else {
            throw CommandFailure("The address: \(wrong.joined(separator: "; "))", status: .usage)
        }
        return address
    }
}
