import CCurl

/// The C functions through which libcurl speaks to an `SMTPSession`, its user data.
enum SMTPCallbacks {
    /// Asks for the next bytes of the message.
    static let content: curl_read_callback = { buffer, size, count, userData in
        guard let userData, let buffer else { return Int(CURL_READFUNC_ABORT) }
        return session(userData).read(
            into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
    }

    /// Hands over a line of the server.
    static let reply: curl_write_callback = { bytes, size, count, userData in
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        if let userData { session(userData).receive(reply: line) }
        return line.count
    }

    /// Asks whether to go on.
    static let progress: curl_xferinfo_callback = { userData, _, _, _, _ in
        guard let userData, session(userData).goesOn else { return 1 }
        return 0
    }

    private static func session(_ userData: UnsafeMutableRawPointer) -> SMTPSession {
        Unmanaged<SMTPSession>.fromOpaque(userData).takeUnretainedValue()
    }
}
