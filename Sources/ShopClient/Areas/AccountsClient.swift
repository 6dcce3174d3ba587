package import FoundationEssentials
package import ShopModel

/// The part of a store that knows who shops.
package struct AccountsClient: Sendable {
    /// Opens an account and keeps its session.
    package var register: @Sendable (RegisterRequest) async throws(ShopClientError) -> Customer
    /// Logs in and keeps the session.
    package var login: @Sendable (LoginRequest) async throws(ShopClientError) -> Customer
    /// Ends the session here in any case, and at the store when that can be reached.
    package var logout: @Sendable () async throws(ShopClientError) -> Void
    /// Reads who is logged in.
    package var me: @Sendable () async throws(ShopClientError) -> Customer
    /// Changes what a person says of themselves.
    package var updateMe: @Sendable (UpdateProfileRequest) async throws(ShopClientError) -> Customer
    /// Changes the password of whoever is logged in.
    package var changePassword:
        @Sendable (ChangePasswordRequest) async throws(ShopClientError) -> Void
    /// Asks for a mail with which a password can be set anew.
    package var forgotPassword:
        @Sendable (ForgotPasswordRequest) async throws(ShopClientError) -> Void
    /// Sets a password anew by what that mail said; every login ends.
    package var resetPassword:
        @Sendable (ResetPasswordRequest) async throws(ShopClientError) -> Void
    /// Shows the password again, for what needs it in the next five minutes.
    package var reauthenticate:
        @Sendable (ReauthenticateRequest) async throws(ShopClientError) -> Void
    /// Gives the account up, and forgets the session.
    package var deleteMe: @Sendable () async throws(ShopClientError) -> Void
    /// Reads the addresses that are kept, the one to be offered first among them.
    package var addresses: @Sendable () async throws(ShopClientError) -> [CustomerAddress]
    /// Keeps one more address.
    package var addAddress:
        @Sendable (AddAddressRequest) async throws(ShopClientError) -> CustomerAddress
    /// Puts an address in the place of a kept one, or makes it the first to be offered.
    package var replaceAddress:
        @Sendable (AddressID, AddAddressRequest) async throws(ShopClientError) -> CustomerAddress
    /// Keeps an address no longer.
    package var deleteAddress: @Sendable (AddressID) async throws(ShopClientError) -> Void
    /// Reads the devices that are logged in.
    package var sessions: @Sendable () async throws(ShopClientError) -> [SessionEntry]
    /// Logs a device out.
    package var endSession: @Sendable (UUID) async throws(ShopClientError) -> Void
    /// Logs every device out but this one.
    package var endOtherSessions: @Sendable () async throws(ShopClientError) -> Void
    /// Asks for the page of the provider where a card is typed in.
    package var startSavingCard: @Sendable () async throws(ShopClientError) -> CardSetupAnswer
    /// Saves one of the provider's test cards at once, in test mode.
    package var saveTestCard: @Sendable (String) async throws(ShopClientError) -> SavedCard
    /// Forgets a saved card.
    package var removeCard: @Sendable (String) async throws(ShopClientError) -> Void

    /// Creates the part from its functions.
    package init(
        register: @escaping @Sendable (RegisterRequest) async throws(ShopClientError) -> Customer,
        login: @escaping @Sendable (LoginRequest) async throws(ShopClientError) -> Customer,
        logout: @escaping @Sendable () async throws(ShopClientError) -> Void,
        me: @escaping @Sendable () async throws(ShopClientError) -> Customer,
        updateMe:
            @escaping @Sendable (UpdateProfileRequest) async throws(ShopClientError) -> Customer,
        changePassword:
            @escaping @Sendable (ChangePasswordRequest) async throws(ShopClientError) -> Void,
        forgotPassword:
            @escaping @Sendable (ForgotPasswordRequest) async throws(ShopClientError) -> Void,
        resetPassword:
            @escaping @Sendable (ResetPasswordRequest) async throws(ShopClientError) -> Void,
        reauthenticate:
            @escaping @Sendable (ReauthenticateRequest) async throws(ShopClientError) -> Void,
        deleteMe: @escaping @Sendable () async throws(ShopClientError) -> Void,
        addresses: @escaping @Sendable () async throws(ShopClientError) -> [CustomerAddress],
        addAddress:
            @escaping @Sendable (AddAddressRequest) async throws(ShopClientError) -> CustomerAddress,
        replaceAddress:
            @escaping @Sendable (AddressID, AddAddressRequest) async throws(ShopClientError) ->
            CustomerAddress,
        deleteAddress: @escaping @Sendable (AddressID) async throws(ShopClientError) -> Void,
        sessions: @escaping @Sendable () async throws(ShopClientError) -> [SessionEntry],
        endSession: @escaping @Sendable (UUID) async throws(ShopClientError) -> Void,
        endOtherSessions: @escaping @Sendable () async throws(ShopClientError) -> Void,
        startSavingCard: @escaping @Sendable () async throws(ShopClientError) -> CardSetupAnswer,
        saveTestCard: @escaping @Sendable (String) async throws(ShopClientError) -> SavedCard,
        removeCard: @escaping @Sendable (String) async throws(ShopClientError) -> Void
    ) {
        self.register = register
        self.login = login
        self.logout = logout
        self.me = me
        self.updateMe = updateMe
        self.changePassword = changePassword
        self.forgotPassword = forgotPassword
        self.resetPassword = resetPassword
        self.reauthenticate = reauthenticate
        self.deleteMe = deleteMe
        self.addresses = addresses
        self.addAddress = addAddress
        self.replaceAddress = replaceAddress
        self.deleteAddress = deleteAddress
        self.sessions = sessions
        self.endSession = endSession
        self.endOtherSessions = endOtherSessions
        self.startSavingCard = startSavingCard
        self.saveTestCard = saveTestCard
        self.removeCard = removeCard
    }
}
