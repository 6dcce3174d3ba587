import Testing

@testable import WatchShopTUI

@Suite struct HomeFoldersTests {
    private func folders(_ variables: [String: String]) -> HomeFolders? {
        HomeFolders { variables[$0] }
    }

    @Test func `one variable puts everything below one folder`() {
        let found = folders(["WATCHSHOP_HOME": "/h", "HOME": "/u", "XDG_DATA_HOME": "/d"])
        #expect(found == HomeFolders(home: "/h"))
    }

    @Test func `the folders of the desktop are used`() throws {
        let found = try #require(
            folders(["HOME": "/u", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s"]))
        #expect(found.data == "/d/watchshop")
        #expect(found.state == "/s/watchshop")
        #expect(found.cache == "/u/.cache/watchshop")
    }

    @Test func `relative paths are ignored, as the specification says`() throws {
        let found = try #require(folders(["HOME": "/u", "XDG_DATA_HOME": "data"]))
        #expect(found.data == "/u/.local/share/watchshop")
    }

    @Test func `without any home there are no folders`() {
        #expect(folders([:]) == nil)
        #expect(folders(["HOME": "", "WATCHSHOP_HOME": ""]) == nil)
    }
}
