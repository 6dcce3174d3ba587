import ShopModel

extension App {
    /// When the screen is another even if nothing happens: a notice goes, or the time reads anew.
    var nextClock: Timestamp? {
        let notices = notices.map(\.until)
        let minute = context.catalogue?.pricesAsOf == nil ? nil : context.now.nextMultiple(of: 60)
        let second = pane.clock == .seconds ? context.now.nextMultiple(of: 1) : nil
        return (notices + [minute, second].compactMap { $0 }).min()
    }

    /// Whether there is something to show: rows of the shop, or why there are none.
    var isReady: Bool { shop.window != nil || Welcome(context) != nil && !mayKnowMore }

    /// Whether the cache may still have something to say about the catalogue.
    private var mayKnowMore: Bool { context.server != nil && context.catalogue == nil }
}

extension Timestamp {
    /// Returns the next moment whose seconds since 1970 are a multiple of a number.
    fileprivate func nextMultiple(of seconds: Int64) -> Timestamp {
        let step = seconds * 1000
        return Timestamp(milliseconds: (milliseconds / step + 1) * step)
    }
}
