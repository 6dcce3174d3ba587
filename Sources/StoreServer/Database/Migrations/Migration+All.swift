extension Migration {
    /// Every step of the schema, in order.
    ///
    /// A new one goes to the end; a released one stays as it is.
    static let all: [Migration] = [
        .store, .catalogue, .customers, .orders, .payments, .jobs, .audit, .accounts,
        .assortment, .ordering, .checkout, .events,
    ]
}
