import Foundation

/// Where the built programs are: beside the test bundle, or in the folder of `WATCHSHOP_BIN`.
enum Programs {
    static var shop: String { path(of: "watchshop") }
    static var server: String { path(of: "watchshop-server") }

    private static func path(of name: String) -> String {
        "\(folder)/\(name)"
    }

    private static var folder: String {
        if let folder = ProcessInfo.processInfo.environment["WATCHSHOP_BIN"] { return folder }
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        return ((bundle ?? CommandLine.arguments[0]) as NSString).deletingLastPathComponent
    }
}
