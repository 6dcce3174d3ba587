import Foundation

/// What kinds of values a JSON value is made of, without the values.
indirect enum JSONShape: Equatable {
    /// Null, which may stand for anything.
    case null
    /// A text.
    case text
    /// A number.
    case number
    /// True or false.
    case boolean
    /// A list, by the shape of its first element; nil for an empty one.
    case list(JSONShape?)
    /// An object, by its keys.
    case object([String: JSONShape])

    init(parsing text: some StringProtocol) throws {
        self.init(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }

    private init(_ value: Any) {
        switch value {
        case let object as [String: Any]: self = .object(object.mapValues { JSONShape($0) })
        case let list as [Any]: self = .list(list.first.map { JSONShape($0) })
        case is String: self = .text
        case let number as NSNumber:
            self = String(cString: number.objCType) == "c" ? .boolean : .number
        default: self = .null
        }
    }

    /// Tells whether two shapes can be of one documented shape.
    func agrees(with other: JSONShape) -> Bool {
        switch (self, other) {
        case (.null, _), (_, .null), (.list(nil), .list), (.list, .list(nil)): true
        case (.list(let one?), .list(let two?)): one.agrees(with: two)
        case (.object(let one), .object(let two)):
            one.keys == two.keys
                && one.allSatisfy { key, shape in
                    two[key].map { shape.agrees(with: $0) } ?? false
                }
        default: self == other
        }
    }
}
