import CurlTransport
import Logging

/// Everything of the mails that the application is assembled from.
struct MailModule: StoreModule {
    private let service: MailService?

    /// Assembles the mails of a store; without a setup they wait as jobs until there is one.
    ///
    /// Throws ``StoreStartError/mailUnusable(_:)``.
    init(
        _ store: Store, setup: MailSetup?, sources: LetterSources, address: PublicAddress,
        logger: Logger
    ) async throws {
        guard let setup else {
            logger.warning("mail is not set up: mails wait until it is")
            service = nil
            return
        }
        guard let sender = MailAddress(text: setup.sender) else {
            throw StoreStartError.mailUnusable("\(setup.sender) is no address to send mails from")
        }
        let templates: MailTemplates
        do {
            templates = try await MailTemplates(folder: store.resources.mailFolder)
        } catch {
            throw StoreStartError.mailUnusable("a template is broken: \(error)")
        }
        service = MailService(
            composer: LetterComposer(
                database: store.database, sources: sources, address: address,
                now: store.environment.now),
            templates: templates, mailer: try Self.mailer(setup.delivery), sender: sender,
            storeID: store.identity.storeID, url: { address.origin }, now: store.environment.now)
    }

    var jobHandlers: [JobHandler] {
        guard let service else { return [] }
        return [
            JobHandler(Mail.self) { mail, job in try await service.send(mail, of: job) }
        ]
    }

    func addRoutes(to routes: StoreRoutes) {}

    private static func mailer(_ delivery: MailSetup.Delivery) throws -> Mailer {
        switch delivery {
        case .folder(let path):
            return .folder(path)
        case .smtp(let url):
            do {
                return .smtp(.curl(try SMTPServer(url.revealed)))
            } catch {
                throw StoreStartError.mailUnusable("the URL of the mail server is wrong")
            }
        }
    }
}
