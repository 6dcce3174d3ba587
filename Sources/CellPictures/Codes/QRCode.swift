import CQREncode
package import TerminalUI

/// Makes QR codes (ISO/IEC 18004) of texts.
package enum QRCode {
    /// Returns the codes of a text that differ in size, the one that bears most damage first.
    ///
    /// Level M first, since a half block leaves a camera less to see; then L, which is smaller for
    /// some lengths. None where the text is longer than a code can be.
    package static func codes(of text: String) -> [ScanCode] {
        let codes = [QR_ECLEVEL_M, QR_ECLEVEL_L].compactMap { code(of: text, level: $0) }
        guard codes.count == 2, codes[0].side == codes[1].side else { return codes }
        return [codes[0]]
    }

    private static func code(of text: String, level: QRecLevel) -> ScanCode? {
        let bytes = Array(text.utf8)
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level) else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return nil }
        // The lowest bit of a byte is the module (qrencode.h).
        let dark = UnsafeBufferPointer(start: modules, count: side * side).map { $0 & 1 == 1 }
        return ScanCode(side: side, darkModules: dark)
    }
}
