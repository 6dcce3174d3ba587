import FoundationEssentials
import ShopModel

/// Work on who is logged in; but for the first three, each answer is an `AccountPane.Answer`.
enum AccountWork: Equatable, Sendable {
    /// Logs in: `AccountPane.Message.loggedIn`, after `AppMessage.personLoaded`.
    case logIn(LoginRequest, Generation)
    /// Opens an account and logs in: `AccountPane.Message.loggedIn`, the same way.
    case register(RegisterRequest, Generation)
    /// Logs out at the store and on this machine: `AppMessage.personLoaded`.
    case logOut
    /// Asks for the mail for a new password: `resetMailed`.
    case mailReset(ForgotPasswordRequest, Generation)
    /// Sets a password anew: `passwordReset`.
    case resetPassword(ResetPasswordRequest, Generation)
    /// Changes the profile: `profileSaved`, after `AppMessage.personLoaded`.
    case saveProfile(UpdateProfileRequest, Generation)
    /// Changes the password: `changed`.
    case changePassword(ChangePasswordRequest, Generation)
    /// Gives the account up, once the password is shown: `givenUp`, after `personLoaded`.
    case giveUp(ReauthenticateRequest, Generation)
    /// Reads the addresses: `addresses`.
    case loadAddresses(Generation)
    /// Keeps a new address, or puts it in the place of a kept one: `changed`.
    case saveAddress(AddressID?, AddAddressRequest, Generation)
    /// Offers an address first: `changed`.
    case preferAddress(AddressID, AddAddressRequest, Generation)
    /// Keeps an address no longer: `changed`.
    case deleteAddress(AddressID, Generation)
    /// Reads the saved cards: `cards`.
    case loadCards(Generation)
    /// Asks for the page where a card is typed in: `cardPage`.
    case loadCardPage(Generation)
    /// Saves a test card of the provider: `changed`.
    case saveTestCard(String, Generation)
    /// Forgets a saved card: `changed`.
    case removeCard(String, Generation)
    /// Reads the devices: `devices`.
    case loadDevices(Generation)
    /// Logs a device out: `changed`.
    case endDevice(UUID, Generation)
    /// Logs every other device out: `changed`.
    case endOtherDevices(Generation)
}
