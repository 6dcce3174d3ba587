/// Why a sandbox cannot be used.
package enum StripeSandboxError: Error, Equatable {
    /// The sandbox has ended, or could not listen on its port.
    case ended
}
