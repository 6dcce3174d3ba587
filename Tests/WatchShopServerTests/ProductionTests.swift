import Testing

@testable import watchshop_server

/// What a server refuses to start with where real customers come.
@Suite struct ProductionTests {
    /// Settings that are good enough.
    static let good: [Setting: String] = [
        .production: "true", .publicURL: "https://shop.example.com",
        .database: "postgres://shop:9fK2-vq7Lx_Zt4@db/shop",
        .stripeKey: "sk_live_51Nf8sKq2LxT7vZ0aB3cD4eF",
        .stripeWebhookSecret: "whsec_9sK2vq7LxZt4Nf8sKq2LxT7v",
        .smtpURL: "smtps://shop:x@mail.example.com", .mailFrom: "shop@example.com",
    ]

    private func weaknesses(_ change: [Setting: String?], isDemo: Bool = false) -> [String] {
        var options = Self.good
        for (setting, value) in change { options[setting] = value }
        let sources = SettingSources(options: options, environment: [:], file: [:])
        do {
            _ = try ServeSettings(from: sources, isDemo: isDemo)
            return []
        } catch {
            return error.problems
        }
    }

    @Test func `Good settings are taken`() {
        #expect(weaknesses([:]) == [])
    }

    @Test(
        arguments: [
            (Setting.publicURL, nil), (.publicURL, "http://shop.example.com"), (.stripeKey, nil),
            (.stripeKey, "sk_test_51Nf8sKq2LxT7vZ0aB3cD4eF"), (.stripeKey, "sk_live_x"),
            (.stripeWebhookSecret, nil), (.stripeWebhookSecret, "whsec_aaaaaaaaaaaaaaaaaaaaaa"),
            (.stripeWebhookSecret, "whsec_9sK2vq7LxZt4Nf8sKq2LxT7v,secret"), (.smtpURL, nil),
            (.metricsToken, "short"), (.database, "postgres://shop:watchshop@db/shop"),
            (.corsOrigins, "http://www.example.com"), (.host, "0.0.0.0"),
            (.stripeURL, "http://127.0.0.1:12111"),
        ] as [(Setting, String?)])
    func `A weak or missing setting is refused by name`(setting: Setting, value: String?) {
        let found = weaknesses([setting: value])
        #expect(found.count == 1)
        #expect(found.first?.contains(value == "0.0.0.0" ? "0.0.0.0" : setting.option) == true)
    }

    @Test func `A demo is refused, and all weaknesses are named at once`() {
        let found = weaknesses(
            [.publicURL: nil, .stripeKey: nil, .smtpURL: nil], isDemo: true)
        #expect(found.count == 4)
    }
}
