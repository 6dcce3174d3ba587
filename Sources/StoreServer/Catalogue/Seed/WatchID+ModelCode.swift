import Crypto
import FoundationEssentials
import ShopModel

extension WatchID {
    /// The id of a watch that came with a catalogue file: the same one in every store.
    ///
    /// A UUID of version 5, the SHA-1 of a namespace and the model code (RFC 9562, section 5.5), so
    /// that two demo stores agree and a picture or a link of one is good at the other.
    init(modelCode: String) {
        var hash = Insecure.SHA1()
        hash.update(data: Self.namespace)
        hash.update(data: Array(modelCode.utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = 0x50 | bytes[6] & 0x0F
        bytes[8] = 0x80 | bytes[8] & 0x3F
        self.init(
            UUID(
                uuid: (
                    bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6],
                    bytes[7], bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13],
                    bytes[14], bytes[15]
                )))
    }

    /// The namespace of model codes, a random UUID that must never change:
    /// 7f0a4c1e-9d53-4b62-8e1a-52c6f0d3b9a7.
    private static let namespace: [UInt8] = [
        0x7F, 0x0A, 0x4C, 0x1E, 0x9D, 0x53, 0x4B, 0x62, 0x8E, 0x1A, 0x52, 0xC6, 0xF0, 0xD3, 0xB9,
        0xA7,
    ]
}
