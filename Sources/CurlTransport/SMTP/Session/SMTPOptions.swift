import CCurl

/// Sets the options of a handle that sends a message and remembers whether all were accepted.
struct SMTPOptions {
    /// Every option so far was accepted.
    private(set) var areSet = true

    private let easy: UnsafeMutableRawPointer

    /// Starts with the options that no message changes.
    init(_ easy: UnsafeMutableRawPointer) {
        self.easy = easy
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_UPLOAD, 1)
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // A proxy for web pages is none for mail.
        set(CURLOPT_NOPROXY, "*")
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        // One recipient that does not exist keeps the message from no other.
        set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1)
    }

    /// Sets where to connect, and how the server and the store show each other who they are.
    mutating func set(_ server: SMTPServer, authorities: String?) {
        set(CURLOPT_URL, server.url)
        switch server.encryption {
        case .fromTheStart: break
        case .required: set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        case .ifOffered: set(CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
        }
        if let authorities { set(CURLOPT_CAINFO, authorities) }
        guard let user = server.user else { return }
        set(CURLOPT_USERNAME, user)
        set(CURLOPT_PASSWORD, server.password ?? "")
        // The mechanisms that need nothing but a password over an encrypted connection.
        set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    }

    /// Sets how long to wait.
    mutating func set(_ limits: SMTPLimits) {
        set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect.wholeMilliseconds)
        set(CURLOPT_TIMEOUT_MS, limits.total.wholeMilliseconds)
        let seconds = max(1, (limits.answer.wholeMilliseconds + 999) / 1_000)
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds)
    }

    /// Sets whom the message is from and goes to; the list that comes back must outlive the session.
    mutating func set(_ envelope: SMTPEnvelope) -> UnsafeMutablePointer<curl_slist>? {
        set(CURLOPT_MAIL_FROM, "<\(envelope.sender)>")
        set(ccurl_set_size(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(envelope.content.count)))
        var list: UnsafeMutablePointer<curl_slist>?
        for recipient in envelope.recipients {
            guard let longer = ccurl_slist_append(list, "<\(recipient)>") else {
                areSet = false
                break
            }
            list = longer
        }
        set(ccurl_set_list(easy, CURLOPT_MAIL_RCPT, list))
        return list
    }

    /// Sets the callbacks; `session` is an unretained `SMTPSession`; both must outlive the handle.
    mutating func set(session: UnsafeMutableRawPointer, errorText: UnsafeMutablePointer<CChar>) {
        set(ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
        set(ccurl_set_reader(easy, SMTPCallbacks.content))
        set(ccurl_set_receiver(easy, CURLOPT_HEADERFUNCTION, SMTPCallbacks.reply))
        set(ccurl_set_receiver(easy, CURLOPT_WRITEFUNCTION, SMTPCallbacks.reply))
        set(ccurl_set_progress(easy, SMTPCallbacks.progress))
        set(CURLOPT_NOPROGRESS, 0)
        for option in [
            CURLOPT_READDATA, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_XFERINFODATA,
        ] {
            set(ccurl_set_pointer(easy, option, session))
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
