/// Where the store can be reached, in the form that programs read from the first line of output.
struct ListeningURL: CustomStringConvertible {
    let scheme: String
    let host: String
    let port: Int

    /// The URL, with an address of IPv6 in brackets (RFC 3986, section 3.2.2).
    var description: String {
        host.contains(":") ? "\(scheme)://[\(host)]:\(port)" : "\(scheme)://\(host):\(port)"
    }
}
