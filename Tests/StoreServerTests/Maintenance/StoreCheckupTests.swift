import Foundation
import ShopModel
import Testing

@testable import StoreServer

@Suite struct StoreCheckupTests {
    private func findings(of test: TestStore) async throws -> [CheckupFinding] {
        try await StoreCheckup(
            dataFolder: test.configuration.dataFolder, test.configuration.database
        ).run()
    }

    @Test func `Nothing is wrong with a new store`() async throws {
        let test = try TestStore()
        try await test.open { _ in }
        let wrong = try await findings(of: test).filter { $0.grade != .good }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [
        ("UPDATE watches SET on_hand = on_hand + 1 WHERE position = 0", "ledger"),
        ("UPDATE watches SET reserved = 1 WHERE position = 0", "reserved"),
        ("UPDATE store SET audit_hash = 'x'", "audit log"),
    ])
    func `What does not fit is found and named with what helps`(
        _ damage: String, _ words: String
    ) async throws {
        let test = try TestStore()
        try await test.open { store in _ = try await store.database.execute(damage) }
        let wrong = try await findings(of: test).filter { $0.grade == .wrong }
        #expect(wrong.count == 1)
        #expect(wrong.first?.words.contains(words) ?? false)
        #expect(wrong.first?.nextStep != nil)
    }

    @Test func `Files that others may read are found`() async throws {
        let test = try TestStore()
        try await test.open { store in
            let path = store.folder.file("keys.json")
            try Data().write(to: URL(filePath: path))
            chmod(path, 0o644)
        }
        let wrong = try await findings(of: test).filter { $0.grade == .wrong }
        #expect(wrong.map(\.words).joined().contains("keys.json"))
    }
}
