import Hummingbird
import ShopModel

/// Answers the routes by which staff look at jobs.
struct JobController: Sendable {
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
        let page = query.page() ?? PageRequest()
        let kind = query.text("kind")
        if let kind, kind.isEmpty || kind.utf8.count > 64 || kind.utf8.contains(0) {
            query.note("kind", "must be the name of a kind")
        }
        try query.finish()
        return try .json(await jobs.page(page, state: state, kind: kind))
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
