import CCurl

/// A handle of libcurl whose options are being set; it remembers whether all were accepted.
struct EasyHandle {
    /// The handle as libcurl knows it.
    let easy: UnsafeMutableRawPointer
    /// Every option so far was accepted.
    private(set) var areSet = true

    init(_ easy: UnsafeMutableRawPointer) {
        self.easy = easy
    }

    mutating func set(_ option: CURLoption, _ value: Int) {
        note(ccurl_set_long(easy, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: String) {
        note(ccurl_set_string(easy, option, value))
    }

    /// Sets a list of lines, which comes back and must outlive the transfer.
    mutating func set(
        _ option: CURLoption, lines: [String]
    ) -> UnsafeMutablePointer<curl_slist>? {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = ccurl_slist_append(list, line) else {
                areSet = false
                break
            }
            list = longer
        }
        note(ccurl_set_list(easy, option, list))
        return list
    }

    /// Notes how libcurl answered to an option.
    mutating func note(_ code: CURLcode) {
        if code != CURLE_OK { areSet = false }
    }
}
