import Foundation
import TestSupport
import Testing

/// The real `watchshop-server`, started as its operator would.
@Suite struct ServerProgramTests {
    private let folder: ScratchFolder

    init() throws {
        folder = ScratchFolder()
    }

    private func serve(_ arguments: String..., environment: [String: String] = [:]) async throws
        -> Command.Result
    {
        try await Command.run(
            Programs.server, ["serve"] + arguments, environment: environment)
    }

    @Test func termEndsItWithStatusZeroAndKeepsTheStore() async throws {
        let data = "\(folder.path)/store"
        let first = try await RunningServer(arguments: ["--port", "0", "--data", data])
        #expect(first.url.hasPrefix("http://127.0.0.1:"))
        #expect(try await first.stop() == 0)
        let second = try await RunningServer(arguments: ["--port", "0", "--data", data])
        #expect(try await second.stop(signal: SIGINT) == 0)
        let store = try StoreFile(below: folder.path)
        #expect(try store.number("SELECT count(*) FROM watches") == 28)
    }

    @Test func portInUseIsSaidInOneLine() async throws {
        let server = try await RunningServer(
            arguments: ["--port", "0", "--data", "\(folder.path)/one"])
        let port = try #require(server.url.split(separator: ":").last)
        let result = try await serve("--port", "\(port)", "--data", "\(folder.path)/two")
        #expect(result.status != 0)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("port \(port) is in use"))
        #expect(!result.errors.contains("Fatal"))
    }

    @Test func folderThatCannotBeMadeIsNamed() async throws {
        try Data().write(to: URL(filePath: "\(folder.path)/file"))
        let result = try await serve("--port", "0", "--data", "\(folder.path)/file/store")
        #expect(result.status != 0)
        #expect(result.errors.contains("\(folder.path)/file"))
        #expect(result.errors.contains("cannot be used"))
    }

    @Test func secondServerOnOneFolderIsRefused() async throws {
        let data = "\(folder.path)/store"
        let server = try await RunningServer(arguments: ["--port", "0", "--data", data])
        let result = try await serve("--port", "0", "--data", data)
        #expect(result.status != 0)
        #expect(result.errors.contains("another server is using"))
        #expect(try await server.stop() == 0)
    }

    @Test func storeOfANewerVersionIsLeftAsItIs() async throws {
        let data = "\(folder.path)/store"
        let server = try await RunningServer(arguments: ["--port", "0", "--data", data])
        #expect(try await server.stop() == 0)
        try await Self.pretendNewerStore(in: data)
        let file = URL(filePath: "\(data)/store.db")
        let before = try Data(contentsOf: file)
        let result = try await serve("--port", "0", "--data", data)
        #expect(result.status != 0)
        #expect(result.errors.contains("newer watchshop-server"))
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func filesAreTheirOwnersAloneUnderAnOpenMask() async throws {
        let data = "\(folder.path)/store"
        let server = try await Command.run(
            "/bin/sh",
            [
                "-c",
                "umask 000; \"$0\" serve --port 0 --data \"$1\" > \"$1.out\" & "
                    + "until grep -q listening \"$1.out\"; do sleep 0.05; done; kill $!; wait $!",
                Programs.server, data,
            ])
        #expect(server.status == 0)
        let open = try await Command.run(
            "/usr/bin/find",
            [data, "(", "-type", "f", "!", "-perm", "600", ")", "-o"]
                + ["(", "-type", "d", "!", "-perm", "700", ")"])
        #expect(FileManager.default.fileExists(atPath: "\(data)/store.db"))
        #expect(open.output == "")
    }

    @Test(arguments: [["--port", "99999"], ["--port", "x"], ["--prot", "1"], ["extra"]])
    func wrongArgumentsAreRefusedWithTheUsage(arguments: [String]) async throws {
        let result = try await Command.run(Programs.server, ["serve"] + arguments)
        #expect(result.status != 0)
        #expect(result.errors.contains("Usage") || result.errors.contains("--port"))
    }

    private static func pretendNewerStore(in folder: String) async throws {
        let script = """
            import sqlite3, sys
            db = sqlite3.connect(sys.argv[1])
            columns = [row[1] for row in db.execute("PRAGMA table_info(schema_migrations)")]
            row = list(db.execute("SELECT * FROM schema_migrations ORDER BY version DESC LIMIT 1"))[0]
            values = dict(zip(columns, row)) | {"version": 999, "name": "of the future"}
            db.execute("INSERT INTO schema_migrations(%s) VALUES (%s)" % (
                ",".join(values), ",".join("?" * len(values))), list(values.values()))
            db.commit()
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            """
        let result = try await Command.run(
            "/usr/bin/env", ["python3", "-c", script, "\(folder)/store.db"])
        guard result.status == 0 else { throw TestFailure(result.errors) }
    }
}
