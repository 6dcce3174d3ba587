import TerminalUI

@testable import WatchShopTUI

extension App {
    /// The control and format characters on the screen; none, whatever came from outside.
    var unsafeScalars: [Unicode.Scalar] {
        screen.unicodeScalars.filter { scalar in
            let category = scalar.properties.generalCategory
            return scalar != "\n" && (category == .control || category == .format)
        }
    }
}
