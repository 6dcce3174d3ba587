/// Answers whatever a type asks for and notes it in a shape.
struct ProbingDecoder: Decoder {
    let shape: WireShape
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    init(_ shape: WireShape) {
        self.shape = shape
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Keyed<Key>(shape: shape))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { Unkeyed(shape: shape) }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(shape: shape) }

    /// Finds a type and keeps the objects that it is made of.
    fileprivate static func find<Value: Decodable>(
        _ type: Value.Type, for shape: WireShape
    ) throws -> SchemaProbe.Finding<Value> {
        var probe = SchemaProbe()
        let finding = try probe.find(type)
        shape.components.merge(probe.components) { $1 }
        return finding
    }

    private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let shape: WireShape
        let codingPath: [any CodingKey] = []
        /// One key, for a dictionary: it asks which there are.
        var allKeys: [Key] { [Key(stringValue: "key")].compactMap(\.self) }

        func contains(_ key: Key) -> Bool { true }

        func decodeNil(forKey key: Key) -> Bool {
            shape.noteOptional(key.stringValue)
            return false
        }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            let finding = try ProbingDecoder.find(type, for: shape)
            shape.note(finding.schema, under: key.stringValue)
            if key.stringValue == "currency", let code = "USD" as? Value { return code }
            return finding.sample
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedDecodingContainer<Nested> {
            KeyedDecodingContainer(ProbingDecoder.Keyed<Nested>(shape: WireShape()))
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
            Unkeyed(shape: WireShape())
        }

        func superDecoder() -> any Decoder { ProbingDecoder(WireShape()) }
        func superDecoder(forKey key: Key) -> any Decoder { ProbingDecoder(WireShape()) }
    }

    /// An array of one element.
    private struct Unkeyed: UnkeyedDecodingContainer {
        let shape: WireShape
        let codingPath: [any CodingKey] = []
        let count: Int? = 1
        var currentIndex = 0
        var isAtEnd: Bool { currentIndex > 0 }

        mutating func decodeNil() -> Bool { false }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            currentIndex += 1
            let finding = try ProbingDecoder.find(type, for: shape)
            shape.single = .array(of: finding.schema)
            return finding.sample
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) -> KeyedDecodingContainer<Nested> {
            KeyedDecodingContainer(ProbingDecoder.Keyed<Nested>(shape: shape))
        }

        mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { self }
        mutating func superDecoder() -> any Decoder { ProbingDecoder(shape) }
    }

    private struct Single: SingleValueDecodingContainer {
        let shape: WireShape
        let codingPath: [any CodingKey] = []

        func decodeNil() -> Bool { false }

        func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            let finding = try ProbingDecoder.find(type, for: shape)
            shape.single = finding.schema
            return finding.sample
        }
    }
}
