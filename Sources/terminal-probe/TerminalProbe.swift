import Foundation
import NcursesTerminal
import TerminalUI

/// A program with a list and little else, for tests that drive `NcursesTerminal` in a real terminal.
///
/// It shows its events on the screen. `q` quits, `!` crashes, `u` writes to stderr, `t` changes the
/// theme; `^z` suspends. `PROBE_LEVEL` names a colour level, `PROBE_CACHE` a folder for entries.
@main
struct TerminalProbe {
    static func main() {
        let variables = ProcessInfo.processInfo.environment
        let options = TerminalOptions(
            colourLevel: variables["PROBE_LEVEL"].flatMap(ColourLevel.init),
            theme: .dark, cacheFolder: variables["PROBE_CACHE"])
        do {
            let terminal = try NcursesTerminal(options)
            let ending = ProbeLoop(terminal: terminal).run()
            terminal.restore()
            print("ended: \(ending)")
        } catch {
            FileHandle.standardError.write(Data("terminal-probe: \(error)\n".utf8))
            exit(1)
        }
    }
}
