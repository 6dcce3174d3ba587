import Foundation
import Logging
import StoreServer
import Testing

@testable import watchshop_server

/// What a server is set up with, by options, environment and file.
@Suite struct SettingTests {
    private func settings(
        options: [Setting: String] = [:], environment: [String: String] = [:],
        file: String = "", isDemo: Bool = false
    ) throws -> ServeSettings {
        let file = try ConfigurationFile(text: file, path: "shop.env")
        let sources = SettingSources(
            options: options, environment: environment, file: file.values)
        return try ServeSettings(from: sources, isDemo: isDemo)
    }

    private func problems(
        options: [Setting: String] = [:], environment: [String: String] = [:], file: String = ""
    ) throws -> [String] {
        do {
            _ = try settings(options: options, environment: environment, file: file)
            return []
        } catch let error as SettingsError {
            return error.problems
        }
    }

    /// Runs a test with the path of a file of a text and a mode.
    private func withFile<Value>(
        _ text: String, mode: Int = 0o600, _ body: (String) throws -> Value
    ) throws -> Value {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "watchshop-secret-\(UUID().uuidString)").path
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { unlink(path) }
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return try body(path)
    }

    @Test func `Without anything a store listens on this machine only, and is not paid`() throws {
        let settings = try settings()
        #expect(settings.host == "127.0.0.1")
        #expect(settings.port == 8080)
        #expect(settings.stripe == nil)
        #expect(settings.rateLimits == .standard)
        #expect(settings.logLevel == .info)
        #expect(!settings.isProduction)
    }

    @Test func `Options come before the environment, and that before the file`() throws {
        let file = "WATCHSHOP_PORT=1\nWATCHSHOP_HOST=::1\nWATCHSHOP_LOG_LEVEL=debug\n"
        let environment = ["WATCHSHOP_PORT": "2", "WATCHSHOP_HOST": "0.0.0.0"]
        let settings = try settings(
            options: [.port: "3"], environment: environment, file: file)
        #expect(settings.port == 3)
        #expect(settings.host == "0.0.0.0")
        #expect(settings.logLevel == .debug)
    }

    @Test func `How many connections there are is a setting of the database`() throws {
        let options: [Setting: String] = [.database: "postgres:///shop"]
        #expect(try settings(options: options).database?.connections == 10)
        let more = options.merging([.databaseConnections: "40"]) { $1 }
        #expect(try settings(options: more).database?.connections == 40)
        #expect(try problems(options: [.databaseConnections: "0"]).count == 1)
    }

    @Test(arguments: Setting.allCases)
    func `Every setting has a variable that its key makes`(_ setting: Setting) {
        var sources = SettingSources(
            options: [:], environment: [setting.variable: "x"], file: [:])
        #expect(sources.text(setting) == "x")
        var other = SettingSources(options: [setting: "y"], environment: [:], file: [:])
        #expect(other.text(setting) == "y")
    }

    @Test func `A secret comes from a file without its line's end`() throws {
        let settings = try withFile("sk_test_123\n") { path in
            try self.settings(environment: ["WATCHSHOP_STRIPE_KEY_FILE": path])
        }
        #expect(settings.stripe?.key.revealed == "sk_test_123")
        #expect(settings.warnings.isEmpty)
    }

    @Test func `A secret that anybody can read, or that stands in an argument, is warned of`()
        throws
    {
        let settings = try withFile("sk_test_123", mode: 0o644) { path in
            try self.settings(
                options: [.stripeWebhookSecret: "whsec_abc"],
                environment: ["WATCHSHOP_STRIPE_KEY_FILE": path])
        }
        #expect(settings.warnings.count == 2)
        #expect(!settings.warnings.joined().contains("whsec_abc"))
    }

    @Test func `The names of earlier versions still work`() throws {
        let settings = try settings(environment: [
            "STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_WEBHOOK_SECRET": "whsec_a,whsec_b",
        ])
        #expect(settings.stripe?.key.revealed == "sk_test_1")
        #expect(settings.stripe?.webhookSecrets.map(\.revealed) == ["whsec_a", "whsec_b"])
    }

    @Test func `Everything that is wrong is said at once, and no secret is shown`() throws {
        let found = try problems(
            options: [.port: "70000", .logFormat: "xml", .database: "mysql://u:hunter2@h/n"],
            environment: [
                "WATCHSHOP_SMTP_URL": "http://hunter2", "WATCHSHOP_PUBLIC_URL": "shop",
                "WATCHSHOP_TRUSTED_PROXY": "10.0.0.0/99", "WATCHSHOP_TLS_CERT": "cert.pem",
                "WATCHSHOP_CORS_ORIGIN": "https://a.example/path", "WATCHSHOP_RATE_LIMIT": "-1",
                "WATCHSHOP_PRODUCTION": "perhaps", "WATCHSHOP_STRIPE_KEY_FILE": "/none",
                "WATCHSHOP_METRICS_TOKEN": "a", "WATCHSHOP_METRICS_TOKEN_FILE": "b",
            ])
        for name in [
            "--port", "--log-format", "--database", "--smtp-url", "--public-url",
            "--trusted-proxy", "--tls-key", "--cors-origin", "--rate-limit", "--production",
            "WATCHSHOP_STRIPE_KEY_FILE", "WATCHSHOP_METRICS_TOKEN",
        ] {
            #expect(found.contains { $0.contains(name) }, "\(name)")
        }
        #expect(found.count == 12)
        #expect(!found.joined().contains("hunter2"))
    }

    @Test func `A slip in a file is named with its line`() {
        let text =
            "# a comment\n\nWATCHSHOP_STRIP_KEY=1\nPORT\nWATCHSHOP_PORT=1\nWATCHSHOP_PORT=2\n"
        #expect(
            throws: SettingsError([
                "shop.env, line 3: WATCHSHOP_STRIP_KEY is no setting",
                "shop.env, line 4 is no NAME=value",
                "shop.env, line 6: WATCHSHOP_PORT stands twice",
            ])
        ) {
            try ConfigurationFile(text: text, path: "shop.env")
        }
    }
}
