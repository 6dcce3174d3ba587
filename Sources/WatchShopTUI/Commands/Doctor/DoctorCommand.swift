import ArgumentParser

/// Says what the program uses and why, to find out what is wrong.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what is used and why: terminal, colours, files, store, clock.",
        discussion: "The exit status is 1 where something does not work.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        var checks = TerminalExamination().findings + FileExamination().findings
        let examination = StoreExamination(options: store)
        checks += try AsynchronousWork.wait { await examination.findings() }
        let found = DoctorReport(checks: checks)
        try report.print(found)
        if found.hasTrouble { throw ExitCode(ExitStatus.refused.rawValue) }
    }
}
