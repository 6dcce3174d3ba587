import Foundation
import TestSupport
import Testing

/// The examples of docs/commands.md against the program on a real store.
@Suite(.serialized) struct CommandDocumentTests {
    /// A command of the document, and the JSON that stands below it.
    struct Example {
        let arguments: [String]
        let output: String
    }

    private static func examples() throws -> [Example] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/commands.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.components(separatedBy: "```console\n$ watchshop ").dropFirst().map { part in
            let pieces = part.components(separatedBy: "\n```")
            let output = pieces.dropFirst().joined(separator: "\n").drop { $0 != "{" }
            return Example(
                arguments: pieces[0].split(separator: " ").map(String.init),
                output: String(
                    output.prefix(upTo: output.range(of: "\n}")?.upperBound ?? output.endIndex)))
        }
    }

    @Test func `the examples have the shape of what comes`() async throws {
        let shop = try await ScriptedShop()
        let examples = try Self.examples()
        #expect(examples.count >= 9)
        var order = ""
        for example in examples {
            let arguments = example.arguments.map { word in
                word == "password" ? "\(shop.folder.path)/password" : word == "301" ? order : word
            }
            let result = try await shop.run(arguments)
            #expect(result.status == 0, "\(arguments): \(result.errors)")
            let line = result.output.split(separator: "\n").last ?? ""
            let (documented, printed) = (
                try JSONShape(parsing: example.output), try JSONShape(parsing: line)
            )
            #expect(documented.agrees(with: printed), "\(arguments): \(line)")
            if arguments.starts(with: ["orders", "place"]) {
                let numbers = line.matches(of: /"order_id":([0-9]+)/)
                order = String(try #require(numbers.first).1)
            }
        }
    }
}
