import TerminalUI

/// Everything that was looked at.
struct DoctorReport: Report {
    /// The findings, in the order in which a person asks.
    let checks: [Finding]

    var lines: [SafeText] {
        let width = checks.map { SafeText(sanitizing: $0.name).width }.max() ?? 0
        return checks.map { check in
            let name = SafeText(sanitizing: check.name).padded(to: width)
            return "\(Self.mark(check.verdict))  \(name)  \(check.value)"
        }
    }

    /// Whether something does not work.
    var hasTrouble: Bool { checks.contains { $0.verdict == .bad } }

    private static func mark(_ verdict: Finding.Verdict) -> SafeText {
        switch verdict {
        case .good: "ok  "
        case .warning: "look"
        case .bad: "BAD "
        }
    }
}
