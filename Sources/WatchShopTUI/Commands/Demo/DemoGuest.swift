import ArgumentParser

/// Who joins a demo that is running.
enum DemoGuest: String, ExpressibleByArgument, CaseIterable {
    /// Somebody who buys.
    case customer
    /// Somebody who ships.
    case staff
}
