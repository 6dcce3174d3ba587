/// The parameters that every list takes; the newest object comes first
/// (<https://docs.stripe.com/api/pagination>).
struct ListQuery: Sendable {
    /// At most this many, 1 to 100.
    var limit = 10
    /// Only objects older than this one.
    var startingAfter: String?
    /// Only objects newer than this one.
    var endingBefore: String?
    /// Only objects made within these seconds since 1970.
    var created = Int64.min...Int64.max

    /// Reads and checks them.
    init(from form: inout FormReader) throws(StripeError) {
        if let number = try form.integer("limit") {
            guard (1...100).contains(number) else {
                throw .invalidParameter("limit", "This value must be between 1 and 100.")
            }
            limit = Int(number)
        }
        startingAfter = try form.text("starting_after")
        endingBefore = try form.text("ending_before")
        guard startingAfter == nil || endingBefore == nil else {
            throw .invalidParameter(
                "ending_before", "You cannot pass both starting_after and ending_before.")
        }
        created = try Self.created(from: &form)
    }

    /// Reads `created`, which is a time or a group of bounds.
    private static func created(
        from form: inout FormReader
    ) throws(StripeError) -> ClosedRange<Int64> {
        guard case .fields = form.value("created"), var bounds = try form.group("created") else {
            return try form.integer("created").map { $0...$0 } ?? .min ... .max
        }
        let least = [
            try bounds.integer("gte"), try bounds.integer("gt").map { $0.addingSaturating(1) },
        ].compactMap(\.self).max()
        let most = [
            try bounds.integer("lte"), try bounds.integer("lt").map { $0.addingSaturating(-1) },
        ].compactMap(\.self).min()
        try bounds.finish()
        let lower = least ?? .min
        // A range that holds nothing is a list without elements, not an error.
        return lower...max(lower, most ?? .max)
    }

    /// Takes the page out of all objects.
    ///
    /// - Throws: `StripeError` where the page begins or ends at an object that does not exist.
    func page<Object: Listable>(
        of newestFirst: [Object], url: String
    ) throws(StripeError) -> ObjectList<Object> {
        var matching = newestFirst.filter { created.contains($0.created) }
        if let startingAfter {
            let reference = try Self.position(
                of: startingAfter, in: matching, param: "starting_after")
            matching.removeFirst(reference + 1)
        }
        var page = matching.prefix(limit)
        if let endingBefore {
            let reference = try Self.position(
                of: endingBefore, in: matching, param: "ending_before")
            matching.removeSubrange(reference...)
            page = matching.suffix(limit)
        }
        return ObjectList(data: Array(page), hasMore: matching.count > page.count, url: url)
    }

    private static func position<Object: Listable>(
        of id: String, in objects: [Object], param: String
    ) throws(StripeError) -> Int {
        guard let index = objects.firstIndex(where: { $0.id == id }) else {
            throw .noSuchReference(Object.kind, id: id, param: param)
        }
        return index
    }
}

extension Int64 {
    /// The sum, or the nearest number where it is too large or too small.
    fileprivate func addingSaturating(_ other: Int64) -> Int64 {
        let (sum, overflows) = addingReportingOverflow(other)
        return overflows ? self : sum
    }
}
