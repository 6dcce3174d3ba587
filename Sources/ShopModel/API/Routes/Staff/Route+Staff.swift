extension Route {
    /// The routes of whoever works at the store.
    package static let staff: [Route] = [jobs, retryJob] + paymentDesk
}
