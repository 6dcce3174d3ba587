import Foundation

/// A message as Python's library for mail understands it.
struct ReadMail: Decodable {
    let subject: String
    let from: String
    let to: String
    let id: String
    let date: String
    let type: String
    let defects: [String]
    let headers: [String]
    let parts: [String: String]

    /// Has the library read a message.
    init(_ message: Data) throws {
        let program = Process()
        let (input, output) = (Pipe(), Pipe())
        program.executableURL = URL(filePath: "/usr/bin/env")
        program.arguments = [
            "python3",
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read_mail.py")
                .path(),
        ]
        program.standardInput = input
        program.standardOutput = output
        try program.run()
        try input.fileHandleForWriting.write(contentsOf: message)
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        program.waitUntilExit()
        self = try JSONDecoder().decode(Self.self, from: answer)
    }
}
