import ArgumentParser
import StoreServer

/// Prints the description of the API.
struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Print the API as a document of OpenAPI 3.1, as GET /openapi.json answers it.")

    func run() throws {
        let document = try APIDescription.document()
        StandardStream.output.write(String(decoding: document.dropLast(), as: UTF8.self))
    }
}
