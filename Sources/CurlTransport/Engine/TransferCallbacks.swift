import CCurl

/// The C functions through which libcurl speaks to a `Transfer`, its user data.
enum TransferCallbacks {
    /// Hands over one header line.
    static let header: curl_write_callback = { bytes, size, count, userData in
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        guard let userData, transfer(userData).receive(headerLine: line) else { return 0 }
        return line.count
    }

    /// Hands over a piece of the body, decompressed.
    static let body: curl_write_callback = { bytes, size, count, userData in
        let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
        guard let userData else { return 0 }
        return switch transfer(userData).receive(body: piece) {
        case .taken: piece.count
        case .paused: Int(CURL_WRITEFUNC_PAUSE)
        // Any number but the piece's ends the transfer, also for an empty piece.
        case .refused: piece.count + 1
        }
    }

    /// Says that a connection stands, before the request is sent.
    static let prerequest: curl_prereq_callback = { userData, _, _, _, _ in
        guard let userData, transfer(userData).begin() else { return CURL_PREREQFUNC_ABORT }
        return CURL_PREREQFUNC_OK
    }

    /// Says how many bytes have moved.
    static let progress: curl_xferinfo_callback = { userData, _, received, _, sent in
        guard let userData else { return 1 }
        transfer(userData).note(movedBytes: received + sent)
        return 0
    }

    private static func transfer(_ userData: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(userData).takeUnretainedValue()
    }
}
