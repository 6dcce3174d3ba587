import Hummingbird
import ShopModel

/// Answers the routes by which staff look at jobs.
struct JobController: Sendable {
    private static let maximumLimit = 200
    private static let standardLimit = 50

    private let jobs: JobService

    init(jobs: JobService) {
        self.jobs = jobs
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.jobs, list)
        routes.on(.retryJob, retry)
    }

    @Sendable private func list(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        var query = context.query
        let state = query.text("state").flatMap(JobState.init(rawValue:))
        if query.text("state") != nil, state == nil {
            query.note("state", "must be one of queued, running, done, dead")
        }
        let page = query.integer("page", in: 1...Int(Int32.max)) ?? 1
        let limit = query.integer("limit", in: 1...Self.maximumLimit) ?? Self.standardLimit
        let kind = query.text("kind")
        if let kind, kind.isEmpty || kind.utf8.count > 64 || kind.utf8.contains(0) {
            query.note("kind", "must be the name of a kind")
        }
        try query.finish()
        return try .json(await jobs.page(page, limit: limit, state: state, kind: kind))
    }

    @Sendable private func retry(
        _ request: Request, _ context: StoreRequestContext
    ) async throws -> Response {
        let actor = try context.requirePrincipal().staffActor
        guard let id = context.parameters.get("job_id").flatMap({ JobID(text: $0) }) else {
            throw Problem.notFound
        }
        return try .json(await jobs.retry(id, by: actor))
    }
}
