import Foundation
import ShopModel
import TestSupport
import Testing

@testable import StoreServer

/// Mails from the queue to whoever they are for.
@Suite struct MailServiceTests {
    /// A shop whose mails are kept by the test.
    private struct Post: Sendable {
        let shop: TestShop
        let sent = Mutexed<[OutgoingMail]>([])

        init(_ shop: TestShop) async throws {
            self.shop = shop
            // What the accounts of the test have brought along.
            try await shop.database.execute("DELETE FROM jobs")
        }

        /// Sends what is due.
        func deliver(
            _ send: @escaping @Sendable (OutgoingMail) throws -> Void = { _ in }
        ) async throws {
            let sent = sent
            let mailer = Mailer { mail in
                try send(mail)
                sent.withLock { $0.append(mail) }
            }
            let service = MailService(
                composer: LetterComposer(
                    database: shop.database,
                    sources: LetterSources(
                        resets: shop.accounts.resets, guests: shop.orders.guests),
                    address: PublicAddress(host: "127.0.0.1", origin: "https://shop.example"),
                    now: shop.clock.now),
                templates: try await MailTemplates(folder: shop.store.resources.mailFolder),
                mailer: mailer, sender: try #require(MailAddress("shop@example.com", name: "Shop")),
                storeID: shop.store.identity.storeID, url: { "https://shop.example" },
                now: shop.clock.now)
            let handler = JobHandler(Mail.self) { mail, job in
                try await service.send(mail, of: job)
            }
            let work = JobWork(
                handlers: [handler], database: shop.database, policy: JobPolicy(),
                now: shop.clock.now, logger: TestStore.silent)
            for job in try await work.take(limit: 100) { await work.perform(job) }
        }

        func add(_ mail: Mail) async throws {
            let time = shop.clock.now()
            try await shop.database.transaction { transaction in
                try JobQueue().send(mail, at: time, in: transaction)
            }
        }

        /// How the jobs stand.
        var states: [JobState] {
            get async throws {
                try await JobService(database: shop.database, now: shop.clock.now)
                    .page(PageRequest(limit: 100), state: nil, kind: nil).jobs.map(\.state)
            }
        }
    }

    private func run(_ test: @escaping @Sendable (Post) async throws -> Void) async throws {
        try await TestShop.run { try await test(Post($0)) }
    }

    /// Sets an order as a test needs it.
    private func set(_ columns: String, of order: Order, at shop: TestShop) async throws {
        try await shop.database.execute(
            "UPDATE orders SET \(columns) WHERE order_id = $1", [order.id])
    }

    @Test func `An order that is called off is told to whoever placed it`() async throws {
        try await run { post in
            let ada = try await post.shop.register()
            let order = try await post.shop.order(post.shop.watch(), by: ada)
            _ = try await post.shop.send(.cancelOrder, order.id.description, token: ada.token)
            try await post.shop.database.execute("DELETE FROM jobs")
            try await post.add(.cancelled(order.id))
            try await post.deliver()
            let mail = try #require(post.sent.value.first)
            #expect(mail.kind == "cancelled")
            #expect(mail.recipients.map(\.email) == ["ada@example.com"])
            #expect(mail.message.subject == "Order \(order.id) is cancelled")
            #expect(mail.message.text.contains("Nothing was charged."))
        }
    }

    @Test func `A mail without an occasion any more is not sent`() async throws {
        try await run { post in
            let ada = try await post.shop.register()
            let order = try await post.shop.order(post.shop.watch(), by: ada)
            try await post.shop.database.execute("DELETE FROM jobs")
            let mails: [Mail] = [
                .orderConfirmation(order.id), .shipped(order.id), .cancelled(order.id),
                .refunded(order.id, refund: 1), .receipt(order.id), .payLink(order.id),
                .welcome(CustomerID(999)), .shipped(OrderID(999)), .backInStock(subscription: 9),
                .lowStock(WatchID(UUID())), .passwordReset(request: "x"),
            ]
            for mail in mails { try await post.add(mail) }
            try await post.deliver()
            #expect(post.sent.value.isEmpty)
            #expect(try await post.states.allSatisfy { $0 == .done })
        }
    }

    @Test func `A paid and a shipped order are told with what they are about`() async throws {
        try await run { post in
            let ada = try await post.shop.register()
            let watch = try await post.shop.watch()
            let order = try await post.shop.order(watch, quantity: 2, by: ada)
            try await post.shop.database.execute("DELETE FROM jobs")
            try await set(
                "status = 'shipped', payment_status = 'succeeded', carrier = 'Post'", of: order,
                at: post.shop)
            try await post.add(.orderConfirmation(order.id))
            try await post.add(.shipped(order.id))
            try await post.deliver()
            #expect(
                Set(post.sent.value.map(\.message.subject))
                    == ["Order \(order.id) is paid", "Order \(order.id) is on its way"])
            for mail in post.sent.value {
                #expect(mail.message.text.contains("2 × \(watch.name)"))
                #expect(mail.message.html.contains(MoneyFormat.unitedStates.text(order.total)))
            }
        }
    }

    @Test func `Whoever had themselves forgotten gets nothing`() async throws {
        try await run { post in
            let ada = try await post.shop.register()
            let order = try await post.shop.order(post.shop.watch(), by: ada)
            try await set("status = 'shipped'", of: order, at: post.shop)
            try await post.shop.database.execute("UPDATE customers SET email = ''")
            try await post.shop.database.execute("DELETE FROM jobs")
            try await post.add(.shipped(order.id))
            try await post.deliver()
            #expect(post.sent.value.isEmpty)
        }
    }

    @Test func `Low stock is told to everyone who works at the store`() async throws {
        try await run { post in
            for (email, role) in [("s@example.com", "staff"), ("a@example.com", "admin")] {
                let session = try await post.shop.register(email)
                try await post.shop.database.execute(
                    "UPDATE customers SET role = $2 WHERE customer_id = $1",
                    [session.customer.id, role])
            }
            _ = try await post.shop.register()
            let watch = try await post.shop.watch()
            try await post.shop.setStock(of: watch, to: 1)
            try await post.shop.database.execute("DELETE FROM jobs")
            try await post.add(.lowStock(watch.id))
            try await post.deliver()
            let mail = try #require(post.sent.value.first)
            #expect(mail.recipients.map(\.email) == ["s@example.com", "a@example.com"])
            #expect(mail.message.subject == "Low stock: \(watch.modelCode), 1 left")
        }
    }

    @Test func `A mail that is sent again has the id that it had`() async throws {
        try await run { post in
            let ada = try await post.shop.register()
            try await post.shop.database.execute("DELETE FROM jobs")
            try await post.add(.welcome(ada.customer.id))
            let tried = Mutexed<[String]>([])
            try await post.deliver { mail in
                tried.withLock { $0.append(mail.message.id) }
                throw JobFailure("the connection was lost")
            }
            post.shop.clock.advance(bySeconds: 60)
            try await post.deliver()
            #expect(post.sent.value.map(\.message.id) == tried.value)
            #expect(try await post.states == [.done])
        }
    }

    @Test func `A guest is sent the code that opens their order`() async throws {
        try await run { post in
            let order: Order = try await post.shop.placeAsGuest(post.shop.guestRequest()).decode()
            let lookup = OrderLookupRequest(orderID: order.id, email: "guest@example.com")
            _ = try await post.shop.send(.lookUpOrder, encoding: lookup)
            try await post.deliver()
            let mail = try #require(post.sent.value.first { $0.kind == "order-access" })
            #expect(mail.recipients.map(\.email) == ["guest@example.com"])
            let found = try #require(mail.message.text.firstMatch(of: /[A-Z2-9]{4}-[A-Z2-9]{4}/))
            let opening = OrderCodeRequest(orderID: order.id, code: String(found.output))
            let answer = try await post.shop.send(.openOrder, encoding: opening)
            #expect(try answer.decode(OrderTokenAnswer.self).orderID == order.id)
        }
    }

    @Test func `A mail that the server refuses for ever is dead, with its words`() async throws {
        try await run { post in
            let ada = try await post.shop.register()
            try await post.shop.database.execute("DELETE FROM jobs")
            try await post.add(.welcome(ada.customer.id))
            try await post.deliver { _ in
                throw JobFailure("the mail server refused it: 550 no", isPermanent: true)
            }
            #expect(try await post.states == [.dead])
        }
    }

    @Test func `In a folder a mail is a file for its owner only, sent twice or not`() async throws {
        let folder = ScratchFolder()
        let sender = try #require(MailAddress("shop@example.com"))
        let message = MIMEMessage(
            sender: sender, recipients: [sender], subject: "s", text: "t", html: "h", id: "job-1@x",
            date: Timestamp(milliseconds: 0))
        let mail = OutgoingMail(
            name: "job-1", kind: "welcome", sender: sender, recipients: [sender], message: message)
        let path = folder.file("mail")
        for _ in 0..<2 { try await Mailer.folder(path).send(mail) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["job-1-welcome.eml"])
        let file = "\(path)/job-1-welcome.eml"
        #expect(FileManager.default.contents(atPath: file) == message.bytes)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }
}
