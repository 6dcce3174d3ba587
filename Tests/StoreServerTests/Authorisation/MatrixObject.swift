import Foundation
import ShopModel

/// What the path of a route names.
struct MatrixObject: Sendable {
    /// Whether it belongs to one customer, so that it is not there for another.
    let isOwned: Bool
    /// Makes one, of the owner where it has one, and returns the parameters of the path to it.
    let make: @Sendable (TestShop, People) async throws -> [String]
    /// Parameters that name nothing: numbers of nobody, other notations of numbers, no ids at all.
    let missing: [[String]]

    /// Describes something that belongs to one customer.
    static func owned(
        missing: [[String]] = missingNumbers,
        make: @escaping @Sendable (TestShop, People) async throws -> [String]
    ) -> MatrixObject {
        MatrixObject(isOwned: true, make: make, missing: missing)
    }

    /// Describes something that is there for everyone whom the route is for.
    static func shared(
        missing: [[String]] = missingNumbers,
        make: @escaping @Sendable (TestShop, People) async throws -> [String]
    ) -> MatrixObject {
        MatrixObject(isOwned: false, make: make, missing: missing)
    }

    /// Ids that no numbered thing has.
    static let missingNumbers = ["999999", "0", "-1", "1e3", "01", "x", "9223372036854775808"]
        .map { [$0] }
    /// Ids that nothing with a UUID has.
    static let missingUUIDs = ["0190b5a0-0000-7000-8000-000000000000", "1", "x"].map { [$0] }
}
