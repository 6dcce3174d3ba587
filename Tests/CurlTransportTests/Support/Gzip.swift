import Foundation

/// Runs the system's gzip, so that what libcurl undoes was made by somebody else.
func gzip(_ bytes: Data) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-9", "-c"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    Thread.detachNewThread { @Sendable in
        input.fileHandleForWriting.write(bytes)
        input.fileHandleForWriting.closeFile()
    }
    let packed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(packed)
}
