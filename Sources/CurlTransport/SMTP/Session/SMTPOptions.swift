import CCurl

/// Sets the options of a handle that sends a message and remembers whether all were accepted.
struct SMTPOptions {
    /// Every option so far was accepted.
    var areSet: Bool { handle.areSet }

    private var handle: EasyHandle

    /// Starts with the options that no message changes.
    init(_ easy: UnsafeMutableRawPointer) {
        handle = EasyHandle(easy)
        handle.set(CURLOPT_NOSIGNAL, 1)
        handle.set(CURLOPT_QUICK_EXIT, 1)
        handle.set(CURLOPT_UPLOAD, 1)
        handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // A proxy for web pages is none for mail.
        handle.set(CURLOPT_NOPROXY, "*")
        handle.set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        // One recipient that does not exist keeps the message from no other.
        handle.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1)
    }

    /// Sets where to connect, and how the server and the store show each other who they are.
    mutating func set(_ server: SMTPServer, authorities: String?) {
        handle.set(CURLOPT_URL, server.url)
        switch server.encryption {
        case .fromTheStart: break
        case .required: handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        case .ifOffered: handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
        }
        if let authorities { handle.set(CURLOPT_CAINFO, authorities) }
        guard let user = server.user else { return }
        handle.set(CURLOPT_USERNAME, user)
        handle.set(CURLOPT_PASSWORD, server.password ?? "")
        // The mechanisms that need nothing but a password over an encrypted connection.
        handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    }

    /// Sets how long to wait.
    mutating func set(_ limits: SMTPLimits) {
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect.wholeMilliseconds)
        handle.set(CURLOPT_TIMEOUT_MS, limits.total.wholeMilliseconds)
        let seconds = max(1, (limits.answer.wholeMilliseconds + 999) / 1_000)
        handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds)
    }

    /// Sets whom the message is from and goes to; the list that comes back must outlive the session.
    mutating func set(_ envelope: SMTPEnvelope) -> UnsafeMutablePointer<curl_slist>? {
        handle.set(CURLOPT_MAIL_FROM, "<\(envelope.sender)>")
        handle.note(
            ccurl_set_size(
                handle.easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(envelope.content.count)))
        return handle.set(CURLOPT_MAIL_RCPT, lines: envelope.recipients.map { "<\($0)>" })
    }

    /// Sets the callbacks; `session` is an unretained `SMTPSession`; both must outlive the handle.
    mutating func set(session: UnsafeMutableRawPointer, errorText: UnsafeMutablePointer<CChar>) {
        handle.note(ccurl_set_pointer(handle.easy, CURLOPT_ERRORBUFFER, errorText))
        handle.note(ccurl_set_reader(handle.easy, SMTPCallbacks.content))
        handle.note(ccurl_set_receiver(handle.easy, CURLOPT_HEADERFUNCTION, SMTPCallbacks.reply))
        handle.note(ccurl_set_receiver(handle.easy, CURLOPT_WRITEFUNCTION, SMTPCallbacks.reply))
        handle.note(ccurl_set_progress(handle.easy, SMTPCallbacks.progress))
        handle.set(CURLOPT_NOPROGRESS, 0)
        for option in [
            CURLOPT_READDATA, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_XFERINFODATA,
        ] {
            handle.note(ccurl_set_pointer(handle.easy, option, session))
        }
    }
}
