import Logging
import ServiceLifecycle
import UnixSignals

/// The services of the process, which start and end together.
struct ServerGroup: Sendable {
    private let group: ServiceGroup

    /// Makes a group that stops at SIGTERM, at SIGINT and, where asked to, at the end of standard
    /// input.
    ///
    /// A request that is being answered then has five seconds to end.
    init(_ application: some Service, endsWithInput: Bool, logger: Logger) {
        var services = [ServiceGroupConfiguration.ServiceConfiguration(service: application)]
        if endsWithInput {
            services.append(
                ServiceGroupConfiguration.ServiceConfiguration(
                    service: InputWatch(),
                    successTerminationBehavior: .gracefullyShutdownGroup))
        }
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(5)
        group = ServiceGroup(configuration: configuration)
    }

    /// Runs until the group has stopped; throws what made a service fail.
    func run() async throws {
        try await group.run()
    }
}
