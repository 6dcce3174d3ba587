/// How a job stands.
package enum JobState: String, Hashable, Sendable, Codable, CaseIterable {
    /// It waits until it is due.
    case queued
    /// Somebody does it now.
    case running
    /// It is done.
    case done
    /// It failed too often, or in a way that trying again does not help.
    case dead
}
