import CCurl
import Glibc
import Synchronization

/// The owner of all connections: one libcurl multi handle on one thread, for any number of
/// requests at once.
///
/// Connections are kept and shared, over HTTP/2 by many requests at a time. The thread starts with
/// the first request. Use it through `HTTPTransport.curl`.
package final class CurlEngine: Sendable {
    /// How the engine connects.
    package struct Configuration: Equatable, Sendable {
        /// A PEM file of certificate authorities that are trusted beside the system's.
        package var additionalAuthorities: String?
        /// Lets plain `http` go to hosts other than this machine.
        package var allowsPlainHTTP: Bool
        /// The proxy for hosts other than this machine.
        package var proxy: Proxy

        /// Creates a configuration; the defaults are those of a shop on the internet.
        package init(
            additionalAuthorities: String? = nil,
            allowsPlainHTTP: Bool = false,
            proxy: Proxy = .environment
        ) {
            self.additionalAuthorities = additionalAuthorities
            self.allowsPlainHTTP = allowsPlainHTTP
            self.proxy = proxy
        }
    }

    /// Where the proxy is found.
    package enum Proxy: Equatable, Sendable {
        /// In `https_proxy`, `all_proxy` and `no_proxy`.
        case environment
        /// At this URL.
        case url(String)
    }

    private enum Thread {
        case notStarted
        case running(pthread_t)
        case ended
    }

    private let destinations: DestinationPolicy
    private let inbox = EngineInbox()
    private let configuration: Configuration
    private let thread = Mutex(Thread.notStarted)

    /// Creates an engine that has no connection yet.
    package init(configuration: Configuration = Configuration()) {
        self.configuration = configuration
        destinations = DestinationPolicy(allowsPlainHTTP: configuration.allowsPlainHTTP)
    }

    deinit {
        shutDown()
    }

    /// Ends what is under way as cancelled, closes all connections and waits for the thread to end.
    ///
    /// Requests that come later end as cancelled.
    package func shutDown() {
        inbox.close()
        let running: pthread_t? = thread.withLock { thread in
            defer { thread = .ended }
            if case .running(let identifier) = thread { return identifier }
            return nil
        }
        guard let running else { return }
        if pthread_equal(running, pthread_self()) != 0 {
            pthread_detach(running)
        } else {
            pthread_join(running, nil)
        }
    }

    /// Sends a request, follows redirects, and returns once the header of the final answer is here.
    ///
    /// The answer may run ahead of its reader by about `capacity` bytes.
    func exchange(
        _ request: HTTPRequest, capacity: Int
    ) async throws(TransportError) -> (Exchange, ResponseChannel.Head) {
        guard ccurl_is_available() else { throw .engineMissing }
        var request = request
        var followed = 0
        while true {
            let url = try WebURL(request.url)
            try destinations.check(url)
            try request.headers.checkSendable()
            try startThread()
            let exchange = Exchange(request, url: url, capacity: capacity, inbox: inbox)
            let head = try await exchange.head()
            guard
                let next = try destinations.redirect(
                    of: request, status: head.status, headers: head.headers, followed: followed)
            else { return (exchange, head) }
            request = next
            followed += 1
        }
    }

    private func startThread() throws(TransportError) {
        let code: Int32 = thread.withLock { thread in
            guard case .notStarted = thread else { return 0 }
            var identifier = pthread_t()
            let code = TransportThread { [inbox, configuration] in
                TransferLoop(inbox: inbox, configuration: configuration).run()
            }.start(&identifier)
            if code == 0 { thread = .running(identifier) }
            return code
        }
        guard code == 0 else {
            throw .other(code: Int(code), message: String(cString: strerror(code)))
        }
    }
}
