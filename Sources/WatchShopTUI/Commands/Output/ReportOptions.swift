import ArgumentParser
import TerminalUI

/// How a command says what it found.
struct ReportOptions: ParsableArguments {
    @Flag(help: "Print JSON of a documented shape instead of words.")
    var json = false

    /// Prints a report.
    func print(_ report: some Report) throws {
        let output = StandardOutput()
        if json {
            try output.write(JSONLine.text(report))
        } else {
            for line in report.lines { try output.write(line.string) }
        }
    }
}
