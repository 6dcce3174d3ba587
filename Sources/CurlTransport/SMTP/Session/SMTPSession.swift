import CCurl
import FoundationEssentials

/// One message on its way, on the thread that sends it: libcurl's handle and what the server said.
final class SMTPSession {
    private let easy: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var recipients: UnsafeMutablePointer<curl_slist>?
    private let isCancelled: @Sendable () -> Bool

    private var content: Data.SubSequence
    private var lastReply = ""
    /// Whether the server has asked for the message, after it took sender and recipients.
    private var isContentWanted = false

    /// Prepares a session; nil when libcurl has no memory for it or refuses an option.
    init?(
        _ envelope: SMTPEnvelope, server: SMTPServer, limits: SMTPLimits, authorities: String?,
        isCancelled: @escaping @Sendable () -> Bool
    ) {
        guard ccurl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK,
            let easy = ccurl_easy_init()
        else { return nil }
        self.easy = easy
        self.isCancelled = isCancelled
        content = envelope.content[...]
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        var options = SMTPOptions(easy)
        options.set(server, authorities: authorities)
        options.set(limits)
        recipients = options.set(envelope)
        options.set(session: Unmanaged.passUnretained(self).toOpaque(), errorText: errorText)
        guard options.areSet else { return nil }
    }

    deinit {
        ccurl_easy_cleanup(easy)
        ccurl_slist_free_all(recipients)
        errorText.deallocate()
    }

    /// Sends the message, which blocks.
    func perform() -> SMTPDelivery.Outcome {
        let code = ccurl_easy_perform(easy)
        if code == CURLE_OK { return .success(()) }
        let text = String(cString: errorText)
        return .failure(
            SMTPError(
                code, reply: lastReply, isContentWanted: isContentWanted,
                message: text.isEmpty ? String(cString: ccurl_easy_strerror(code)) : text))
    }

    // MARK: What libcurl calls

    /// Takes a line that the server sent; a goodbye says nothing about the message.
    func receive(reply bytes: UnsafeRawBufferPointer) {
        let reply = String(decoding: bytes.prefix(512), as: UTF8.self)
            .trimmingSuffix(while: \.isNewline)
        if !reply.hasPrefix("221") { lastReply = reply }
    }

    /// Gives the next bytes of the message; 0 at its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        isContentWanted = true
        let count = min(buffer.count, content.count)
        buffer.copyBytes(from: content.prefix(count))
        content = content.dropFirst(count)
        return count
    }

    /// Whether to go on.
    var goesOn: Bool { !isCancelled() }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
        var rest = self[...]
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
