package import ShopModel

extension Customer {
    /// Anna Keller, who may shop.
    package static let fixture = Customer(
        id: CustomerID(7), email: "anna@example.com", fullName: "Anna Keller", role: .customer)
}

extension Address {
    /// Anna's in Geneva.
    package static let fixture = Address(
        name: "Anna Keller", line1: "12 Quai du Seujet", city: "Genève", postalCode: "1201",
        country: "CH")
}

extension SessionAnswer {
    /// Anna's session, good for 15 minutes after the fixtures' moment.
    package static let fixture = SessionAnswer(
        token: "access-1", refreshToken: "refresh-1",
        expiresAt: Timestamp.fixture.advanced(bySeconds: 900), customer: .fixture)
}
