import TerminalUI

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    /// Makes the key that types a character.
    init(extendedGraphemeClusterLiteral character: Character) {
        self = .character(character)
    }
}
