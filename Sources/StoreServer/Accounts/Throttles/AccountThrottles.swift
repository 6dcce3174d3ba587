/// What may be tried how often at the doors of the store.
package struct AccountThrottles: Hashable, Sendable {
    private static let quarter: Int64 = 15 * 60
    private static let hour: Int64 = 60 * 60

    /// Logins for one address of mail; those that succeed do not count.
    package var login = Throttle("login", limit: 10, seconds: quarter)
    /// Logins from one client; those that succeed do not count.
    package var loginByClient = Throttle("login.client", limit: 100, seconds: quarter)
    /// Accounts that one client opens, or finds to be there.
    package var register = Throttle("register.client", limit: 5, seconds: hour)
    /// Passwords that are shown again in one account; those that are right do not count.
    package var reauthenticate = Throttle("reauthenticate", limit: 10, seconds: quarter)
    /// Mails to reset a password for one address.
    package var forgot = Throttle("forgot", limit: 5, seconds: hour)
    /// Mails to reset a password that one client asks for.
    package var forgotByClient = Throttle("forgot.client", limit: 20, seconds: hour)
    /// Attempts to reset a password by code for one address.
    package var reset = Throttle("reset", limit: 20, seconds: hour)
    /// Attempts to reset a password from one client.
    package var resetByClient = Throttle("reset.client", limit: 40, seconds: hour)

    /// Mails with the code of a guest's order, for one order.
    package var lookup = Throttle("lookup", limit: 10, seconds: hour)
    /// Mails with the code of a guest's order that one client asks for.
    package var lookupByClient = Throttle("lookup.client", limit: 20, seconds: hour)
    /// Watches that one client waits for.
    package var notifyByClient = Throttle("notify.client", limit: 60, seconds: hour)

    /// Takes the usual limits.
    package init() {}

    /// Lets one client open so many accounts in an hour.
    package mutating func setRegistrationsPerHour(_ limit: Int) {
        register = Throttle(register.name, limit: limit, seconds: register.seconds)
    }
}
