/// A line on the wire, with how many of its watch can be bought.
struct AvailableLine: Codable {
    let line: OrderLine.Wire
    let available: Int

    init(line: OrderLine.Wire, available: Int) {
        self.line = line
        self.available = available
    }

    init(from decoder: any Decoder) throws {
        line = try OrderLine.Wire(from: decoder)
        available = try decoder.container(keyedBy: CodingKeys.self)
            .decode(Int.self, forKey: .available)
    }

    func encode(to encoder: any Encoder) throws {
        try line.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(available, forKey: .available)
    }

    enum CodingKeys: String, CodingKey {
        case available
    }
}
