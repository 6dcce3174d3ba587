import Glibc

/// A line that is typed at the terminal and not shown.
enum HiddenLine {
    /// Reads it; nil at the end of input.
    ///
    /// `^C` is read as a key and not sent as a signal: the terminal has to show what is typed again
    /// before the program ends.
    static func read() throws(CommandFailure) -> String? {
        var usual = termios()
        guard tcgetattr(STDIN_FILENO, &usual) == 0 else {
            throw CommandFailure("The terminal cannot be told to hide what is typed.")
        }
        var silent = usual
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
        guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0 else {
            throw CommandFailure("The terminal cannot be told to hide what is typed.")
        }
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual) }
        var typed: [UInt8] = []
        while let byte = nextByte() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                return String(decoding: typed, as: UTF8.self)
            case 0x03: throw CommandFailure("Nothing was done.")
            case 0x04 where typed.isEmpty: return nil
            case 0x08, 0x7F: removeLastCharacter(of: &typed)
            case 0x15: typed = []
            default: typed.append(byte)
            }
        }
        return nil
    }

    private static func nextByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(STDIN_FILENO, &byte, 1)
            if count == 1 { return byte }
            guard count < 0, errno == EINTR else { return nil }
        }
    }

    /// Removes a character of UTF-8: its continuation bytes and then its first one.
    private static func removeLastCharacter(of bytes: inout [UInt8]) {
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
    }
}
