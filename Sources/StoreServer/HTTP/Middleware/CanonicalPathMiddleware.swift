import HTTPTypes
import Hummingbird
import ShopModel

/// Finds nothing at a path that is written in more than one way.
///
/// The router skips empty parts, so that `//health` would be `/health`: a proxy in front that has
/// rules by path sees another path than the store does.
struct CanonicalPathMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: StoreRequestContext,
        next: (Request, StoreRequestContext) async throws -> Response
    ) async throws -> Response {
        guard Self.isCanonical(request.uri.path) else { throw Problem.notFound }
        return try await next(request, context)
    }

    /// Whether a path has no empty part, no `.` or `..`, no encoded one of these or of a slash.
    static func isCanonical(_ path: String) -> Bool {
        guard path.hasPrefix("/") else { return false }
        let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let isWhole = parts.dropLast().allSatisfy { !$0.isEmpty }
        let isPlain = !parts.contains { [".", ".."].contains($0) }
        let lower = path.lowercased()
        let encoded = ["%2e", "%2f", "%5c", "%00", "\\", ";"]
        return isWhole && isPlain && !encoded.contains { lower.contains($0) }
    }
}
