/// One press of the left button of the mouse, or one step of its wheel.
package struct MousePress: Hashable, Sendable {
    /// What was pressed or turned.
    package enum Kind: Hashable, Sendable {
        /// The left button went down.
        case click
        /// The wheel went up a step.
        case wheelUp
        /// The wheel went down a step.
        case wheelDown
    }

    /// What was pressed or turned.
    package let kind: Kind
    /// The cell under the pointer.
    package let position: Position

    /// Creates a press over a cell.
    package init(_ kind: Kind, at position: Position) {
        self.kind = kind
        self.position = position
    }

    /// Reads the parameters of a report in the form of DEC mode 1006: `<0;12;3`; nil for releases,
    /// other buttons and what is no report.
    ///
    /// Source: xterm's *ctlseqs*, "Mouse Tracking", SGR (1006): the button is 0 for the left one, 64
    /// and 65 for the wheel, with 4, 8 and 16 added for Shift, Alt and Control; cells count from 1.
    init?(parameters: String, isPress: Bool) {
        guard isPress, parameters.hasPrefix("<") else { return nil }
        let numbers = parameters.dropFirst().split(separator: ";").map { Int($0) }
        guard numbers.count == 3, let button = numbers[0], let x = numbers[1], let y = numbers[2],
            x > 0, y > 0
        else { return nil }
        let kind: Kind? =
            switch button & ~0b11100 {
            case 0: .click
            case 64: .wheelUp
            case 65: .wheelDown
            default: nil
            }
        guard let kind else { return nil }
        self.init(kind, at: Position(x: x - 1, y: y - 1))
    }
}
