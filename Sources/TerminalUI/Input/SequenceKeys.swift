/// The keys that control sequences stand for; modifiers are not told apart.
enum SequenceKeys {
    /// Returns the key of a final byte and its parameters; nil where they mean no key.
    static func key(final: UInt8, parameters: String) -> Key? {
        switch Character(Unicode.Scalar(final)) {
        case "A": .up
        case "B": .down
        case "C": .right
        case "D": .left
        case "H": .home
        case "F": .end
        case "Z": .backTab
        case "P": .function(1)
        case "Q": .function(2)
        case "R" where !parameters.contains(";") || parameters.hasPrefix("1;"): .function(3)
        case "S": .function(4)
        case "~": numbered(parameters)
        default: nil
        }
    }

    private static func numbered(_ parameters: String) -> Key? {
        switch parameters.prefix(while: { $0 != ";" }) {
        case "1", "7": .home
        case "2": .insert
        case "3": .delete
        case "4", "8": .end
        case "5": .pageUp
        case "6": .pageDown
        case "11": .function(1)
        case "12": .function(2)
        case "13": .function(3)
        case "14": .function(4)
        case "15": .function(5)
        case "17": .function(6)
        case "18": .function(7)
        case "19": .function(8)
        case "20": .function(9)
        case "21": .function(10)
        case "23": .function(11)
        case "24": .function(12)
        default: nil
        }
    }
}
