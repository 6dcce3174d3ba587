import Foundation

/// A TLS server of the system's openssl with a certificate made for it, which answers with a page.
final class TLSServer: Sendable {
    /// Why there is no server.
    struct Failure: Error {
        var output: String
    }

    /// The port that the system chose.
    let port: Int
    /// The file of the certificate, which is its own authority.
    let certificate: String

    private let folder: URL
    private let process: pid_t

    /// Starts a server whose certificate is for a host name.
    init(certifiedFor host: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "certificate.pem").path()
        let key = folder.appending(path: "key.pem").path()
        let (maker, _) = try Self.openssl([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "2", "-subj", "/CN=\(host)", "-addext", "subjectAltName=DNS:\(host)",
            "-keyout", key, "-out", certificate,
        ])
        maker.waitUntilExit()
        guard maker.terminationStatus == 0 else { throw Failure(output: "openssl req") }

        let (server, output) = try Self.openssl([
            "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www",
        ])
        process = server.processIdentifier
        var text = ""
        while !text.contains("\n"), case let bytes = output.availableData, !bytes.isEmpty {
            text += String(decoding: bytes, as: UTF8.self)
            if !text.contains("ACCEPT") { text = text.replacing("\n", with: " ") }
        }
        let digits = text.split(separator: ":").last?.trimmingCharacters(in: .newlines)
        guard let port = digits.flatMap({ Int($0) }) else {
            kill(process, SIGKILL)
            throw Failure(output: text)
        }
        self.port = port
    }

    deinit {
        kill(process, SIGKILL)
        // What is left behind is the system's temporary folder to clean.
        _ = Result { try FileManager.default.removeItem(at: folder) }
    }

    private static func openssl(_ arguments: [String]) throws -> (Process, FileHandle) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (process, output.fileHandleForReading)
    }
}
