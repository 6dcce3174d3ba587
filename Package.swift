// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let customDump = Target.Dependency.product(name: "CustomDump", package: "swift-custom-dump")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
    name: "HummingbirdTesting", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "watchshop",
    products: [
        .executable(name: "watchshop", targets: ["WatchShopTUI"]),
        .executable(name: "watchshop-server", targets: ["watchshop-server"]),
    ],
    dependencies: [
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // MARK: C libraries
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2"),
        .systemLibrary(name: "CChafa", pkgConfig: "chafa"),
        .systemLibrary(name: "CCrypt"),
        .systemLibrary(name: "CCurl"),
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CPng", pkgConfig: "libpng"),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq"),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode"),

        // MARK: Shared
        .target(name: "ShopModel", swiftSettings: settings),
        .target(name: "CurlTransport", dependencies: ["CCurl"], swiftSettings: settings),

        // MARK: Client
        .target(name: "TerminalUI", swiftSettings: settings),
        .target(
            name: "NcursesTerminal", dependencies: ["CNcurses", "TerminalUI"],
            swiftSettings: settings),
        .target(
            name: "CellPictures", dependencies: ["CChafa", "CPng", "CQREncode", "TerminalUI"],
            swiftSettings: settings),
        .target(
            name: "ShopClient", dependencies: ["CurlTransport", "ShopModel"],
            swiftSettings: settings),
        .target(name: "LocalCache", dependencies: ["ShopModel", grdb], swiftSettings: settings),
        .target(
            name: "ShopSync", dependencies: ["LocalCache", "ShopClient", "ShopModel"],
            swiftSettings: settings),
        .executableTarget(
            name: "WatchShopTUI",
            dependencies: [
                "CellPictures", "CurlTransport", "LocalCache", "NcursesTerminal", "ShopClient",
                "ShopModel", "ShopSync", "TerminalUI", argumentParser,
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: settings),

        // MARK: Server
        .target(
            name: "StoreServer",
            dependencies: [
                "CArgon2", "CCrypt", "CPostgres", "CurlTransport", "ShopModel", grdb, grdbSQLite,
                hummingbird, logging,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            resources: [
                .copy("Resources/Accounts"), .copy("Resources/Catalog"), .copy("Resources/Mail"),
            ],
            swiftSettings: settings),
        .target(
            name: "StripeSandbox",
            dependencies: [
                hummingbird, logging,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "watchshop-server",
            dependencies: [
                "ShopModel", "StoreServer", "StripeSandbox", argumentParser, hummingbird, logging,
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),

        .executableTarget(
            name: "bare-route",
            dependencies: [
                argumentParser, hummingbird, logging,
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: settings),

        // MARK: Test support
        .target(name: "TestSupport", swiftSettings: settings),
        .target(
            name: "ShopTestSupport", dependencies: ["LocalCache", "ShopClient", "ShopModel"],
            swiftSettings: settings),
        .target(
            name: "TerminalTestSupport", dependencies: ["TerminalUI"], swiftSettings: settings),
        .executableTarget(
            name: "terminal-probe", dependencies: ["NcursesTerminal", "TerminalUI"],
            swiftSettings: settings),

        // MARK: Tests
        .testTarget(
            name: "ShopModelTests", dependencies: ["ShopModel", customDump],
            swiftSettings: settings),
        .testTarget(
            name: "TerminalUITests",
            dependencies: ["TerminalTestSupport", "TerminalUI", "TestSupport", customDump],
            exclude: ["__Snapshots__"], swiftSettings: settings),
        .testTarget(
            name: "NcursesTerminalTests",
            dependencies: [
                "NcursesTerminal", "TerminalTestSupport", "TerminalUI", "terminal-probe",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CellPicturesTests", dependencies: ["CellPictures", "TerminalUI"],
            swiftSettings: settings),
        .testTarget(
            name: "CurlTransportTests", dependencies: ["CurlTransport"],
            exclude: ["SMTP/Server/mail_server.py"], swiftSettings: settings),
        .testTarget(
            name: "ShopClientTests",
            dependencies: ["CurlTransport", "ShopClient", "ShopModel", "ShopTestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "LocalCacheTests",
            dependencies: ["LocalCache", "ShopModel", "ShopTestSupport", "TestSupport", grdb],
            swiftSettings: settings),
        .testTarget(
            name: "ShopSyncTests",
            dependencies: [
                "CurlTransport", "LocalCache", "ShopClient", "ShopModel", "ShopSync",
                "ShopTestSupport", "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WatchShopTUITests",
            dependencies: [
                "CellPictures", "CurlTransport", "LocalCache", "ShopClient", "ShopModel",
                "ShopSync",
                "ShopTestSupport", "TerminalTestSupport", "TerminalUI", "TestSupport",
                "WatchShopTUI",
                argumentParser, customDump,
            ],
            exclude: ["__Snapshots__", "Checkout/Codes/read_codes.py"], swiftSettings: settings),
        .testTarget(
            name: "StoreServerTests",
            dependencies: [
                "CurlTransport", "ShopModel", "StoreServer", "StripeSandbox", "TestSupport",
                hummingbird,
                hummingbirdTesting, grdb, logging,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            exclude: ["Mail/read_mail.py"],
            swiftSettings: settings),
        .testTarget(
            name: "WatchShopServerTests",
            dependencies: ["StoreServer", "watchshop-server", logging],
            swiftSettings: settings),
        .testTarget(
            name: "StripeSandboxTests",
            dependencies: [
                "StripeSandbox", hummingbirdTesting, logging,
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            // The official client's tour and the provider's specification, for Python.
            exclude: ["Specification", "Tour"],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests", dependencies: ["TestSupport", grdb], swiftSettings: settings),
    ]
)
