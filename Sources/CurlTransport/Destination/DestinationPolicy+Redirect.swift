extension DestinationPolicy {
    /// How many redirects in a row are followed.
    static let maximumRedirects = 5

    private static let redirectStatuses: Set<Int> = [301, 302, 303, 307, 308]
    /// What is meant for one origin only and must not travel to another.
    private static let credentialFields = ["Authorization", "Cookie"]

    /// Makes the request that follows an answer: `nil` when the answer is not a redirect.
    ///
    /// Only a request that reads is repeated elsewhere; an order or a password is not. Credentials
    /// stay with the origin that they were meant for. Throws `redirectRefused`.
    func redirect(
        of request: HTTPRequest, status: Int, headers: HTTPHeaders, followed: Int
    ) throws(TransportError) -> HTTPRequest? {
        guard Self.redirectStatuses.contains(status), let location = headers["Location"] else {
            return nil
        }
        guard request.method.isSafe, followed < Self.maximumRedirects,
            let (source, target) = resolve(location, from: request.url),
            source.scheme == "http" || target.scheme == "https"
        else { throw .redirectRefused(location: location) }

        var next = request
        next.url = target.text
        if !target.hasSameOrigin(as: source) {
            for name in Self.credentialFields { next.headers[name] = nil }
        }
        return next
    }

    /// The URL that answered and the one it points to, when that may be connected to.
    private func resolve(_ location: String, from url: String) -> (WebURL, WebURL)? {
        do throws(TransportError) {
            let source = try WebURL(url)
            let target = try source.resolving(location)
            try check(target)
            return (source, target)
        } catch {
            return nil
        }
    }
}
