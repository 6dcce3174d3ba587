import ShopModel

/// Tells which methods a path takes, to answer a wrong one by name.
struct RouteIndex: Sendable {
    private let routes: [(parts: [Substring], method: HTTPMethod)]

    init(_ routes: [Route]) {
        self.routes = routes.map { (Self.parts(of: $0.template), $0.method) }
    }

    /// Returns the value of `Allow` for a path; nil where no route has it.
    ///
    /// The methods of the most literal template count: `/orders/my` is not an order's own path.
    func allowedMethods(at path: String) -> String? {
        let asked = Self.parts(of: path)
        let matches = routes.filter { Self.matches($0.parts, asked) }
        guard let fewest = matches.map({ Self.parameterCount($0.parts) }).min() else { return nil }
        let methods = matches.filter { Self.parameterCount($0.parts) == fewest }.map(\.method)
        let names = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
        return names.sorted().joined(separator: ", ")
    }

    private static func parts(of path: String) -> [Substring] { path.split(separator: "/") }

    private static func matches(_ template: [Substring], _ asked: [Substring]) -> Bool {
        template.count == asked.count
            && zip(template, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }

    private static func parameterCount(_ parts: [Substring]) -> Int {
        parts.count { $0.hasPrefix(":") }
    }
}
