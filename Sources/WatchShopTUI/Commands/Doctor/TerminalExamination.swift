import Glibc
import NcursesTerminal
import ShopModel
import TerminalUI

/// Looks at the terminal and the locale.
struct TerminalExamination {
    private let environment = TerminalOptions.processEnvironment

    /// What was found.
    var findings: [Finding] {
        [Finding(name: "Program", value: "watchshop \(ProductVersion.current)")]
            + terminal + [locale, size]
    }

    private var terminal: [Finding] {
        let term = environment("TERM") ?? ""
        let shown = term.isEmpty ? "TERM is not set" : "TERM=\(term)"
        do throws(TerminalError) {
            let facts = try TerminalFacts(TerminalOptions())
            let entry = Finding(
                name: "Terminal",
                value: facts.isFallback
                    ? "\(shown) is not installed: \(facts.description) takes its place" : shown,
                verdict: facts.isFallback ? .warning : .good)
            return [
                entry, Finding(name: "Colours", value: "\(facts.level.rawValue), \(colourReason)"),
                marks(facts.symbols),
            ]
        } catch {
            return [Finding(name: "Terminal", value: "\(shown): \(error)", verdict: .bad)]
        }
    }

    private var colourReason: String {
        if let value = environment("NO_COLOR"), !value.isEmpty { return "because of NO_COLOR" }
        if let value = environment("COLORTERM"), !value.isEmpty { return "COLORTERM=\(value)" }
        return "by the terminal's description; COLORTERM is not set"
    }

    private func marks(_ symbols: SymbolSet) -> Finding {
        let isASCII = symbols == .ascii
        return Finding(
            name: "Marks", value: isASCII ? "ASCII: the locale is not UTF-8" : "Unicode",
            verdict: isASCII ? .warning : .good)
    }

    private var locale: Finding {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        let set = names.compactMap { name in
            environment(name).flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
        }
        return Finding(
            name: "Locale", value: set.isEmpty ? "none is set" : set.joined(separator: " "),
            verdict: set.isEmpty ? .warning : .good)
    }

    private var size: Finding {
        var window = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
        else {
            return Finding(name: "Size", value: "the output is no terminal")
        }
        let size = "\(window.ws_col)x\(window.ws_row)"
        let isEnough = window.ws_col >= 40 && window.ws_row >= 12
        return Finding(
            name: "Size", value: isEnough ? size : "\(size); the shop needs 40x12",
            verdict: isEnough ? .good : .warning)
    }
}
