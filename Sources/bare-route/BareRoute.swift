import ArgumentParser
import Foundation
import Hummingbird
import Logging
import NIOCore

/// Answers one route with the bytes of a file and does nothing else: the most that the store's HTTP
/// server can do on a machine, beside which the store itself is measured.
@main
struct BareRoute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bare-route", abstract: "Answer GET / with the bytes of a file.")

    @Argument(help: "The file whose bytes are the answer.")
    var file: String

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 0

    func run() async throws {
        let bytes = ByteBuffer(bytes: try Data(contentsOf: URL(filePath: file)))
        let router = Router()
        router.get("/") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: bytes))
        }
        let logger = Logger(label: "bare-route") { _ in SwiftLogNoOpLogHandler() }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in
                print("listening on http://127.0.0.1:\(channel.localAddress?.port ?? port)")
                // The line is waited for, and a pipe is not written to line by line.
                fflush(nil)
            },
            logger: logger)
        try await application.run()
    }
}
