import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct WatchNameTests {
    private func fitted(_ names: [String], room: Int) -> [String] {
        WatchName.fitted(names.map { WatchName(text: SafeText(sanitizing: $0), room: room) })
            .map(\.string)
    }

    @Test func `a name that has room stays as it is`() {
        #expect(fitted(["Powermatic 80 40mm Blue"], room: 23) == ["Powermatic 80 40mm Blue"])
    }

    @Test(arguments: [
        ("Automatic Chronograph 42mm Panda", 30, "Automatic Chrono 42mm Panda"),
        ("Automatic Chronograph 42mm Panda", 24, "Auto Chrono 42mm Panda"),
        ("Powermatic 80 35mm Mother-of-Pearl", 26, "PM80 35mm Mother-of-Pearl"),
        ("Telemeter 1938 Chronograph 42mm Silver", 30, "Telemeter 1938 Chrono … Silver"),
    ])
    func `a long name keeps its colour`(_ name: String, _ room: Int, _ expected: String) {
        #expect(fitted([name], room: room) == [expected])
    }

    @Test(arguments: [
        ("Tissot PRX 40mm Blue", 20, "Tissot PRX 40mm Blue"),
        ("Tissot PRX 40mm Blue", 14, "PRX 40mm Blue"),
        ("Tissot PRX Automatic 40mm Blue", 20, "PRX Auto 40mm Blue"),
        ("Chronometer", 6, "Chron…"),
    ])
    func `the maker of a long name goes first`(_ name: String, _ room: Int, _ expected: String) {
        let name = WatchName(text: SafeText(sanitizing: name), room: room)
        #expect(name.fittedWithoutMaker.string == expected)
    }

    @Test(arguments: [8, 10, 12, 16, 20, 24])
    func `no two names read alike, however little room there is`(_ room: Int) {
        let names = [
            "Chronograph Quartz 40mm Black", "Chronograph Quartz 40mm Blue",
            "Chronograph Quartz 42mm Blue", "1938 Automatic COSC Salmon",
            "1938 Automatic COSC Anthracite",
        ]
        let cut = fitted(names, room: room)
        #expect(Set(cut).count == names.count, "\(cut)")
        for name in cut { #expect(DisplayWidth.of(name) <= room, "\(name)") }
    }
}
