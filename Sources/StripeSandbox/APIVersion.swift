/// The one version of Stripe's API that the sandbox speaks.
///
/// Another version has other shapes, so a request for one is refused rather than half answered.
enum APIVersion {
    static let current = "2026-05-27.dahlia"
}
