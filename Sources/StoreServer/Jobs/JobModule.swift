/// What staff do about jobs, and the forgetting of those that are done.
///
/// The jobs themselves are done by ``JobRunner``.
struct JobModule: StoreModule {
    private let jobs: JobService

    /// Assembles the desk of a store's jobs.
    init(_ store: Store) {
        jobs = JobService(database: store.database, now: store.environment.now)
    }

    var works: [PeriodicWork] {
        [PeriodicWork("forget jobs that are done", every: .seconds(3_600), run: jobs.prune)]
    }

    func addRoutes(to routes: StoreRoutes) {
        JobController(jobs: jobs).addRoutes(to: routes)
    }
}
