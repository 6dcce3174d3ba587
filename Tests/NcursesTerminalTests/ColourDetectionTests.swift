import TerminalUI
import Testing

@testable import NcursesTerminal

struct ColourDetectionTests {
    struct Case: Sendable {
        var asked: ColourLevel?
        var colours: Int32 = 256
        var isFallback = false
        var variables: [String: String] = [:]
        let level: ColourLevel
    }

    @Test(arguments: [
        Case(level: .xterm256),
        Case(colours: -1, level: .mono),
        Case(colours: 8, level: .ansi8),
        Case(colours: 16, level: .ansi16),
        Case(colours: 88, level: .ansi16),
        Case(colours: 0x1000000, level: .trueColour),
        Case(variables: ["COLORTERM": "truecolor"], level: .trueColour),
        Case(variables: ["COLORTERM": "24bit"], level: .trueColour),
        Case(variables: ["COLORTERM": "yes"], level: .xterm256),
        Case(colours: 8, variables: ["COLORTERM": "truecolor", "TERM": "linux"], level: .ansi8),
        Case(colours: -1, variables: ["COLORTERM": "truecolor"], level: .mono),
        Case(isFallback: true, level: .ansi16),
        Case(isFallback: true, variables: ["COLORTERM": "truecolor"], level: .trueColour),
        Case(variables: ["NO_COLOR": "1", "COLORTERM": "truecolor"], level: .mono),
        Case(variables: ["NO_COLOR": ""], level: .xterm256),
        Case(asked: .trueColour, variables: ["NO_COLOR": "1"], level: .trueColour),
        Case(asked: .mono, variables: ["COLORTERM": "truecolor"], level: .mono),
    ])
    func `the level follows the wish, the environment, then the description`(_ example: Case) {
        let level = ColourDetection.level(
            asked: example.asked, described: example.colours, isFallback: example.isFallback,
            environment: { example.variables[$0] })
        #expect(level == example.level)
    }
}
