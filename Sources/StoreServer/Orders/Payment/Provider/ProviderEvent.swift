/// Something that the provider tells by itself.
struct ProviderEvent: Hashable, Sendable {
    let id: String
    let type: String
    /// What it says of an intent; nil where it is about something else.
    let report: IntentReport?
}
