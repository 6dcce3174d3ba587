import ShopModel
import TerminalUI

/// How long ago something was, in few words.
enum Age {
    /// Returns `2 min ago`, `3 h ago` or `5 days ago`; nil for less than a minute, or the future.
    static func words(from then: Timestamp, to now: Timestamp) -> SafeText? {
        let minutes = (now.milliseconds - then.milliseconds) / 60_000
        switch minutes {
        case ..<1: return nil
        case ..<60: return "\(minutes) min ago"
        case ..<(48 * 60): return "\(minutes / 60) h ago"
        default: return "\(minutes / (24 * 60)) days ago"
        }
    }
}
