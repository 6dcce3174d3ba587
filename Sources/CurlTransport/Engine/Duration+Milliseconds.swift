extension Duration {
    /// The duration in milliseconds, rounded up, as libcurl takes it; at least 1, because libcurl
    /// reads 0 as "no limit".
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        let perMillisecond: Int64 = 1_000_000_000_000_000
        let fraction = (attoseconds + perMillisecond - 1) / perMillisecond
        return max(1, Int(seconds * 1000 + fraction))
    }
}
