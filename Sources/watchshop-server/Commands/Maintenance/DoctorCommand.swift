import ArgumentParser
import StoreServer

/// Looks a store over.
struct DoctorCommand: MaintenanceCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check a store: files, schema, stock, orders, payments and the audit log.",
        discussion: """
            Nothing is changed, and a server may be running. Ends with 0 where all is well or \
            only waits for a person, and with 1 where something is wrong.
            """)

    @OptionGroup(title: "The store")
    var storage: StorageOptions

    func work(on place: StorePlace) async throws {
        let findings = try await StoreCheckup(dataFolder: place.folder, place.location).run()
        for finding in findings {
            StandardStream.output.write("\(Self.mark(finding.grade)) \(finding.words)")
            if let step = finding.nextStep { StandardStream.output.write("        next: \(step)") }
        }
        if findings.contains(where: { $0.grade == .wrong }) { throw ExitCode.failure }
    }

    private static func mark(_ grade: CheckupFinding.Grade) -> String {
        switch grade {
        case .good: "ok     "
        case .attention: "look   "
        case .wrong: "WRONG  "
        }
    }
}
