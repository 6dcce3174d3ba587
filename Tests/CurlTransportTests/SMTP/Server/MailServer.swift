import Foundation

/// A mail server beside a test: aiosmtpd, or one that behaves as none should.
final class MailServer: Sendable {
    /// How it behaves.
    enum Mode: String {
        case plain
        case starttls
        case smtps
        case greylist
        case refuseContent = "refuse-content"
        case silent
        case garbage
        case busy
        case drop
    }

    /// What it took.
    struct Message: Decodable, Sendable {
        let from: String
        let to: [String]
        let content: Data
        let encrypted: Bool
        let user: String?
        let utf8: Bool
    }

    /// Why there is no server.
    struct Failure: Error {
        let output: String
    }

    /// The port that the system chose.
    let port: Int
    /// The file of its certificate, which is its own authority.
    let certificate: String

    private let folder: URL
    private let process: pid_t
    private let input: FileHandle
    private let output: FileHandle

    /// Starts a server.
    init(_ mode: Mode) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "certificate.pem").path()
        let key = folder.appending(path: "key.pem").path()
        if mode == .starttls || mode == .smtps { try Self.certify(certificate, key) }
        let program = Process()
        let (into, outOf) = (Pipe(), Pipe())
        program.executableURL = URL(filePath: "/usr/bin/env")
        program.arguments = [
            Self.interpreter, Self.here.appending(path: "mail_server.py").path(), mode.rawValue,
            certificate, key,
        ]
        program.standardInput = into
        program.standardOutput = outOf
        try program.run()
        process = program.processIdentifier
        input = into.fileHandleForWriting
        output = outOf.fileHandleForReading
        let line = Self.line(from: output)
        guard let port = Int(line) else {
            kill(process, SIGKILL)
            throw Failure(output: line)
        }
        self.port = port
    }

    deinit {
        kill(process, SIGKILL)
        // What is left behind is the system's temporary folder to clean.
        _ = Result { try FileManager.default.removeItem(at: folder) }
    }

    /// Waits for the next message that it took.
    func message() throws -> Message {
        try JSONDecoder().decode(Message.self, from: Data(Self.line(from: output).utf8))
    }

    private static func line(from handle: FileHandle) -> String {
        var bytes = Data()
        while true {
            let byte = handle.readData(ofLength: 1)
            guard let first = byte.first, first != UInt8(ascii: "\n") else { break }
            bytes.append(first)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func certify(_ certificate: String, _ key: String) throws {
        let maker = Process()
        maker.executableURL = URL(filePath: "/usr/bin/openssl")
        maker.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1",
            "-keyout", key, "-out", certificate,
        ]
        maker.standardError = FileHandle.nullDevice
        try maker.run()
        maker.waitUntilExit()
        guard maker.terminationStatus == 0 else { throw Failure(output: "openssl req") }
    }

    private static let here = URL(filePath: #filePath).deletingLastPathComponent()

    /// The interpreter that has the packages of `Tests/requirements.txt`: the one in
    /// `WATCHSHOP_PYTHON`, the one that `make setup` makes, or the one in the search path.
    private static var interpreter: String {
        if let named = ProcessInfo.processInfo.environment["WATCHSHOP_PYTHON"] { return named }
        let prepared = here.appending(path: "../../../../.venv/bin/python3").standardized.path()
        return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
    }
}
