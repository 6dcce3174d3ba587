extension Route {
    /// Every route, in the order of the documentation.
    package static let all =
        operations + catalogue + streams + accounts + carts + orders + payment + staff
}
