import CCurl
import FoundationEssentials

/// Sets the options of an easy handle and remembers whether all were accepted.
struct EasyOptions {
    /// Every option so far was accepted.
    private(set) var areSet = true

    private let easy: UnsafeMutableRawPointer

    /// Starts with the options that no request changes.
    init(_ easy: UnsafeMutableRawPointer) {
        self.easy = easy
        set(CURLOPT_NOSIGNAL, 1)
        // A transfer that is removed while its name is looked up would otherwise hold up all others
        // until the lookup ends.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // The empty string offers every encoding that libcurl can undo.
        set(CURLOPT_ACCEPT_ENCODING, "")
    }

    /// Sets where to connect, and how the host is authenticated.
    mutating func set(_ url: WebURL, configuration: CurlEngine.Configuration) {
        set(CURLOPT_URL, url.text)
        set(CURLOPT_PROTOCOLS_STR, url.scheme)
        if url.isLoopback {
            set(CURLOPT_NOPROXY, "*")
        } else if case .url(let proxy) = configuration.proxy {
            set(CURLOPT_PROXY, proxy)
        }
        // libcurl's default folder of authorities stays in use beside this file.
        if let file = configuration.additionalAuthorities { set(CURLOPT_CAINFO, file) }
    }

    /// Sets how long to wait and how much to accept; the loop watches for stalls.
    mutating func set(_ limits: TransportLimits) {
        set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect.wholeMilliseconds)
        if let total = limits.total { set(CURLOPT_TIMEOUT_MS, total.wholeMilliseconds) }
        if let size = limits.bodySize {
            // An announced size that is too large ends the transfer before its first byte.
            set(ccurl_set_size(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(size)))
        }
    }

    /// Sets the method and the body, which libcurl copies.
    mutating func set(_ method: HTTPMethod, body: Data?) {
        switch method {
        case .get, .delete: break
        case .head: set(CURLOPT_NOBODY, 1)
        case .post, .put, .patch: set(CURLOPT_POST, 1)
        }
        if body != nil || !(method.isSafe || method == .delete) {
            let body = body ?? Data()
            set(ccurl_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
            body.withUnsafeBytes { bytes in
                let address = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
                set(ccurl_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, address))
            }
        }
        if method != .get, method != .head, method != .post {
            set(CURLOPT_CUSTOMREQUEST, method.rawValue)
        }
    }

    /// Sets the header fields; the list that comes back must outlive the transfer.
    mutating func set(_ headers: HTTPHeaders) -> UnsafeMutablePointer<curl_slist>? {
        // A field without a value is one that libcurl is not to add by itself.
        var lines = ["Expect:"]
        if headers["Content-Type"] == nil { lines.append("Content-Type:") }
        // An empty value is written with a semicolon.
        lines += headers.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = ccurl_slist_append(list, line) else {
                areSet = false
                break
            }
            list = longer
        }
        set(ccurl_set_list(easy, CURLOPT_HTTPHEADER, list))
        return list
    }

    /// Sets the callbacks.
    ///
    /// `receiver` is an unretained `Transfer`; both must outlive the handle.
    mutating func set(
        receiver: UnsafeMutableRawPointer, errorText: UnsafeMutablePointer<CChar>
    ) {
        set(ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
        set(ccurl_set_receiver(easy, CURLOPT_HEADERFUNCTION, TransferCallbacks.header))
        set(ccurl_set_receiver(easy, CURLOPT_WRITEFUNCTION, TransferCallbacks.body))
        set(ccurl_set_prerequest(easy, TransferCallbacks.prerequest))
        set(ccurl_set_progress(easy, TransferCallbacks.progress))
        set(CURLOPT_NOPROGRESS, 0)
        for option in [
            CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_PREREQDATA, CURLOPT_XFERINFODATA,
        ] {
            set(ccurl_set_pointer(easy, option, receiver))
        }
    }

    private mutating func set(_ option: CURLoption, _ value: Int) {
        set(ccurl_set_long(easy, option, value))
    }

    private mutating func set(_ option: CURLoption, _ value: String) {
        set(ccurl_set_string(easy, option, value))
    }

    private mutating func set(_ code: CURLcode) {
        if code != CURLE_OK { areSet = false }
    }
}
