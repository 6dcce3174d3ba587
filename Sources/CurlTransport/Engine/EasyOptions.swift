import CCurl
import FoundationEssentials

/// Sets the options of an easy handle and remembers whether all were accepted.
struct EasyOptions {
    /// Every option so far was accepted.
    var areSet: Bool { handle.areSet }

    private var handle: EasyHandle

    /// Starts with the options that no request changes.
    init(_ easy: UnsafeMutableRawPointer) {
        handle = EasyHandle(easy)
        handle.set(CURLOPT_NOSIGNAL, 1)
        // A transfer that is removed while its name is looked up would otherwise hold up all others
        // until the lookup ends.
        handle.set(CURLOPT_QUICK_EXIT, 1)
        handle.set(CURLOPT_TCP_KEEPALIVE, 1)
        handle.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        handle.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // The empty string offers every encoding that libcurl can undo.
        handle.set(CURLOPT_ACCEPT_ENCODING, "")
    }

    /// Sets where to connect, and how the host is authenticated.
    mutating func set(_ url: WebURL, configuration: CurlEngine.Configuration) {
        handle.set(CURLOPT_URL, url.text)
        handle.set(CURLOPT_PROTOCOLS_STR, url.scheme)
        if url.isLoopback {
            handle.set(CURLOPT_NOPROXY, "*")
        } else if case .url(let proxy) = configuration.proxy {
            handle.set(CURLOPT_PROXY, proxy)
        }
        // libcurl's default folder of authorities stays in use beside this file.
        if let file = configuration.additionalAuthorities { handle.set(CURLOPT_CAINFO, file) }
    }

    /// Sets how long to wait and how much to accept; the loop watches for stalls.
    mutating func set(_ limits: TransportLimits) {
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect.wholeMilliseconds)
        if let total = limits.total { handle.set(CURLOPT_TIMEOUT_MS, total.wholeMilliseconds) }
        if let size = limits.bodySize {
            // An announced size that is too large ends the transfer before its first byte.
            handle.note(ccurl_set_size(handle.easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(size)))
        }
    }

    /// Sets the method and the body, which libcurl copies.
    mutating func set(_ method: HTTPMethod, body: Data?) {
        switch method {
        case .get, .delete: break
        case .head: handle.set(CURLOPT_NOBODY, 1)
        case .post, .put, .patch: handle.set(CURLOPT_POST, 1)
        }
        if body != nil || !(method.isSafe || method == .delete) {
            let body = body ?? Data()
            handle.note(
                ccurl_set_size(handle.easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
            body.withUnsafeBytes { bytes in
                let address = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
                handle.note(ccurl_set_pointer(handle.easy, CURLOPT_COPYPOSTFIELDS, address))
            }
        }
        if method != .get, method != .head, method != .post {
            handle.set(CURLOPT_CUSTOMREQUEST, method.rawValue)
        }
    }

    /// Sets the header fields; the list that comes back must outlive the transfer.
    mutating func set(_ headers: HTTPHeaders) -> UnsafeMutablePointer<curl_slist>? {
        // A field without a value is one that libcurl is not to add by itself.
        var lines = ["Expect:"]
        if headers["Content-Type"] == nil { lines.append("Content-Type:") }
        // An empty value is written with a semicolon.
        lines += headers.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        return handle.set(CURLOPT_HTTPHEADER, lines: lines)
    }

    /// Sets the callbacks.
    ///
    /// `receiver` is an unretained `Transfer`; both must outlive the handle.
    mutating func set(
        receiver: UnsafeMutableRawPointer, errorText: UnsafeMutablePointer<CChar>
    ) {
        handle.note(ccurl_set_pointer(handle.easy, CURLOPT_ERRORBUFFER, errorText))
        handle.note(
            ccurl_set_receiver(handle.easy, CURLOPT_HEADERFUNCTION, TransferCallbacks.header))
        handle.note(ccurl_set_receiver(handle.easy, CURLOPT_WRITEFUNCTION, TransferCallbacks.body))
        handle.note(ccurl_set_prerequest(handle.easy, TransferCallbacks.prerequest))
        handle.note(ccurl_set_progress(handle.easy, TransferCallbacks.progress))
        handle.set(CURLOPT_NOPROGRESS, 0)
        for option in [
            CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_PREREQDATA, CURLOPT_XFERINFODATA,
        ] {
            handle.note(ccurl_set_pointer(handle.easy, option, receiver))
        }
    }
}
