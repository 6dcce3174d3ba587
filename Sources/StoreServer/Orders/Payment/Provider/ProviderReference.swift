import ShopModel

/// Names an attempt at the provider.
enum ProviderReference: Hashable, Sendable {
    case intent(String)
    case session(String)

    /// Its name, where it is of a kind: the intent of a page is not the name of the page.
    func id(for kind: AttemptKind) -> String? {
        switch (self, kind) {
        case (.intent(let id), .intent), (.session(let id), .session): id
        case (.intent, .session), (.session, .intent): nil
        }
    }
}
