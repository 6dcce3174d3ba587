extension Route {
    /// Who is logged in.
    package static let me = Route(.get, "/api/v1/auth/me", .customer)
    /// Changes what one says of oneself.
    package static let updateMe = Route(
        .patch, "/api/v1/auth/me", .customer, body: UpdateProfileRequest.fields)
    /// Gives the account up: orders are kept, everything else about the person goes.
    package static let deleteMe = Route(
        .delete, "/api/v1/auth/me", .customer, isSensitive: true)
    /// The addresses that one keeps.
    package static let addresses = Route(.get, "/api/v1/auth/addresses", .customer)
    /// Keeps one more address.
    package static let addAddress = Route(
        .post, "/api/v1/auth/addresses", .customer, body: AddAddressRequest.fields)
    /// One of the addresses.
    package static let address = Route(.get, "/api/v1/auth/addresses/:address_id", .customer)
    /// Changes an address.
    package static let updateAddress = Route(
        .patch, "/api/v1/auth/addresses/:address_id", .customer,
        body: UpdateAddressRequest.fields)
    /// Keeps an address no longer.
    package static let deleteAddress = Route(
        .delete, "/api/v1/auth/addresses/:address_id", .customer)

    /// The routes of what an account says about its person.
    package static let profile = [
        me, updateMe, deleteMe, addresses, addAddress, address, updateAddress, deleteAddress,
    ]
}
