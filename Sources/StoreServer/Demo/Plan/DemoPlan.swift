import ShopModel

/// What happened in the 90 days before a demo begins: the same in every run but for the clock.
struct DemoPlan: Sendable {
    static let days: Int64 = 90
    static let people = 60
    /// The number of the customer who can log in.
    static let loggedIn = 0

    private static let orderCount = 300
    private static let seed: UInt64 = 20_261_124
    /// The first watches of the catalogue are what a visitor tries first: nobody waits for them.
    private static let untouched = 3

    /// The orders, the oldest first.
    let orders: [DemoOrder]

    /// Plans the orders of watches by how many pieces there are of each, up to a moment.
    init(stock: [Int], until now: Timestamp) {
        let watches = stock.indices.filter { $0 >= Self.untouched && stock[$0] > 0 }
        var random = DemoRandom(seed: Self.seed)
        let special = Self.special
        let spacing = Self.days * 24 * 3_600 / Int64(Self.orderCount)
        orders = (0..<Self.orderCount).map { number in
            let recent = Self.recent.count - (Self.orderCount - number)
            let age =
                recent >= 0
                ? Self.recent[recent]
                : Int64(Self.orderCount - number) * spacing
                    - Int64.random(in: 0..<spacing / 2, using: &random)
            let likely = DemoFate.likely(afterHours: Int(age / 3_600))
            let drawn = likely.randomElement(using: &random) ?? .delivered
            let fate = special[number] ?? drawn
            let first = watches.randomElement(using: &random) ?? 0
            let second = watches.randomElement(using: &random) ?? 0
            var lines = [
                (watch: first, quantity: Int.random(in: 1...8, using: &random) == 1 ? 2 : 1)
            ]
            if second != first, Int.random(in: 1...5, using: &random) == 1 {
                lines.append((watch: second, quantity: 1))
            }
            let isGift = Int.random(in: 1...15, using: &random) == 1
            let isGuest = Int.random(in: 1...10, using: &random) == 1
            let person = Int.random(in: 1..<Self.people, using: &random)
            return DemoOrder(
                person: Self.ofLoggedIn.contains(number) ? Self.loggedIn : person,
                isGuest: isGuest && !Self.ofLoggedIn.contains(number),
                placedAt: now.advanced(bySeconds: -age), fate: fate,
                lines: lines.sorted { $0.watch < $1.watch },
                isExpress: Int.random(in: 1...4, using: &random) == 1,
                gift: isGift ? Gift(message: "Happy birthday!", hidesPrices: true) : nil,
                jitter: Int64.random(in: 0..<3_600, using: &random))
        }
    }

    /// How old the last orders are, in seconds.
    private static let recent: [Int64] = [2_400, 1_900, 1_300, 700, 300, 100]

    /// The orders of the customer who can log in, who sees one of each kind that matters to them.
    private static let ofLoggedIn: Set<Int> = [40, 120, 181, 230, 287]

    /// The orders whose fate is not left to chance, so that there is one of each.
    private static let special: [Int: DemoFate] = [
        40: .delivered, 60: .lost, 90: .returned, 110: .partlyRefunded, 120: .returned,
        150: .disputed, 181: .delivered, 200: .returnRefused, 225: .paidLate, 230: .cancelledPaid,
        255: .returnRequested, 262: .returnRequested, 280: .shipped, 287: .shipped,
        290: .processing, 292: .processing,
        294: .pendingOffline,
    ]
}
