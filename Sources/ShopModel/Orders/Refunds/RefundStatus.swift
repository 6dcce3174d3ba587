/// Where a refund stands.
package enum RefundStatus: String, Hashable, Sendable, Codable, CaseIterable {
    /// The provider is to be asked, or its answer is not known.
    case requested
    /// The provider is working on it.
    case pending
    /// The money is on its way back.
    case succeeded
    /// It did not work; a person must look at it.
    case failed

    /// Whether its amount counts as given back: it is, or may still be.
    package var holdsMoney: Bool { self != .failed }
}
