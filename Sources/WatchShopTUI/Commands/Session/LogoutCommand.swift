import ArgumentParser
import ShopClient

/// Logs out.
struct LogoutCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "logout",
        abstract: "Log out, here in any case, and at the store where it can be reached.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func answer(at visit: StoreVisit) async throws -> CustomerReport {
        guard let store = try visit.knownStore() else { return CustomerReport(customer: nil) }
        do throws(ShopClientError) {
            try await store.client.accounts.logout()
        } catch {
            if case .sessionNotKept = error { throw CommandFailure(error) }
            if error != .notLoggedIn {
                StandardError.write(
                    "The store could not be told: the session ends there by itself.")
            }
        }
        return CustomerReport(customer: nil)
    }
}
