import ArgumentParser
import LocalCache
import ShopClient
import ShopModel
import TerminalUI

/// Logs a person in, as the screen does.
struct LoginCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Log in; what was in the cart before comes along.")

    @Argument(help: "The address of the account.")
    var email: String

    @OptionGroup var password: PasswordOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> CustomerReport {
        let request = LoginRequest(
            email: EmailAddress.trimmed(email), password: try password.password())
        let store = try await visit.store()
        let customer = try await store.ask(\.accounts.login, request)
        do throws(CacheError) {
            _ = try await store.shop.adoptGuestCart(customer.id)
        } catch {
            throw CommandFailure(error)
        }
        visit.address.remember()
        return CustomerReport(customer: customer)
    }
}
