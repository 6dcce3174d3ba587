import CCurl
import FoundationEssentials

/// One exchange on the engine's thread: the easy handle and what libcurl told about it so far.
///
/// It never leaves that thread. Its address is the user data of libcurl's callbacks.
final class Transfer {
    /// The libcurl handle.
    let easy: UnsafeMutableRawPointer
    /// Where the answer goes.
    let channel: ResponseChannel

    private let limits: TransportLimits
    private let isReplayable: Bool
    private let errorText: UnsafeMutablePointer<CChar>
    private var fields: UnsafeMutablePointer<curl_slist>?

    private var header = HeaderBlock()
    private var bodySize = 0
    private var attempts = 0
    private var isPaused = false
    private var movedBytes: curl_off_t = 0
    private var lastMovement = ContinuousClock.now
    /// What the callbacks found, which says more than the code that libcurl ends with.
    private var failure: TransportError?

    /// Prepares an exchange; `nil` when libcurl has no memory for it or refuses an option.
    init?(
        _ request: HTTPRequest, url: WebURL, channel: ResponseChannel,
        configuration: CurlEngine.Configuration
    ) {
        guard let easy = ccurl_easy_init() else { return nil }
        self.easy = easy
        self.channel = channel
        limits = request.limits
        isReplayable = request.isReplayable
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))

        var options = EasyOptions(easy)
        options.set(url, configuration: configuration)
        options.set(request.limits)
        options.set(request.method, body: request.body)
        fields = options.set(request.headers)
        options.set(
            receiver: Unmanaged.passUnretained(self).toOpaque(), errorText: errorText)
        guard options.areSet else { return nil }
    }

    deinit {
        ccurl_easy_cleanup(easy)
        ccurl_slist_free_all(fields)
        errorText.deallocate()
    }

    // MARK: What libcurl calls

    /// A connection stands and the request is about to be sent; `false` stops it.
    func begin() -> Bool {
        attempts += 1
        lastMovement = .now
        // libcurl sends again when a reused connection turns out to be closed. The server may have
        // read the first one before it closed (RFC 9110, section 9.2.2).
        guard attempts == 1 || isReplayable else {
            failure = .connectionLost
            return false
        }
        return true
    }

    /// Takes a header line; `false` stops the transfer.
    func receive(headerLine bytes: UnsafeRawBufferPointer) -> Bool {
        lastMovement = .now
        let wasComplete = header.isComplete
        header.append(line: bytes)
        guard header.size <= HeaderBlock.maximumSize else {
            failure = .tooLarge(limit: HeaderBlock.maximumSize)
            return false
        }
        if header.isComplete, !wasComplete {
            channel.receive(
                ResponseChannel.Head(status: header.status, headers: header.headers))
        }
        return true
    }

    /// What becomes of a piece of the body.
    enum Reception {
        case taken
        case paused
        case refused
    }

    /// Takes a piece of the body.
    func receive(body bytes: UnsafeRawBufferPointer) -> Reception {
        if let limit = limits.bodySize, bodySize + bytes.count > limit {
            failure = .tooLarge(limit: limit)
            return .refused
        }
        isPaused = !channel.receive(bytes)
        if isPaused { return .paused }
        bodySize += bytes.count
        return .taken
    }

    /// Notes how many bytes have moved in both directions.
    func note(movedBytes count: curl_off_t) {
        guard count != movedBytes else { return }
        movedBytes = count
        lastMovement = .now
    }

    // MARK: What the loop calls

    /// When the transfer counts as stalled; `nil` while it connects or waits for its reader.
    var stallsAt: ContinuousClock.Instant? {
        attempts == 0 || isPaused ? nil : lastMovement.advanced(by: limits.stall)
    }

    /// Goes on after the reader has made room.
    func resume() {
        guard isPaused else { return }
        isPaused = false
        lastMovement = .now
        ccurl_easy_pause(easy, CURLPAUSE_CONT)
    }

    /// Reports the end that libcurl came to.
    func finish(_ code: CURLcode) {
        if code == CURLE_OK, header.isComplete {
            channel.finish(.complete)
        } else {
            channel.finish(.failed(failure ?? describe(code)))
        }
    }

    private func describe(_ code: CURLcode) -> TransportError {
        let text = String(cString: errorText)
        return TransportError(
            code,
            message: text.isEmpty ? String(cString: ccurl_easy_strerror(code)) : text,
            systemError: Int32(truncatingIfNeeded: ccurl_get_long(easy, CURLINFO_OS_ERRNO)),
            tunnelStatus: ccurl_get_long(easy, CURLINFO_HTTP_CONNECTCODE),
            wasConnected: attempts > 0,
            sizeLimit: limits.bodySize)
    }
}
