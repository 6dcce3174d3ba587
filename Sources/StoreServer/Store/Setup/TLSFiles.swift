/// The files by which a store proves who it is, both PEM.
package struct TLSFiles: Hashable, Sendable {
    /// The certificate, followed by those that lead to its root.
    package var certificate: String
    /// The private key, which only its owner may read.
    package var key: String

    /// Names the files.
    package init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}
