import Glibc
import NIOCore
import NIOSSL
import Synchronization

/// The certificate that a store proves itself with, taken anew when its files change.
final class ServerCertificate: Sendable {
    private struct Loaded {
        var chain: [NIOSSLCertificateSource]
        var key: NIOSSLPrivateKeySource
        /// When the files were last changed.
        var written: [Int]
    }

    private let files: TLSFiles
    private let loaded: Mutex<Loaded>

    /// Reads the files; throws ``StoreStartError/certificateUnusable(_:)``.
    init(_ files: TLSFiles) throws(StoreStartError) {
        self.files = files
        loaded = Mutex(try Self.load(files))
    }

    /// TLS 1.2 or newer, with whatever certificate is current when a client comes.
    var configuration: TLSConfiguration {
        let current = loaded.withLock { $0 }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: current.chain, privateKey: current.key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        configuration.sslContextCallback = { [self] _, promise in
            let current = loaded.withLock { $0 }
            var change = NIOSSLContextConfigurationOverride()
            change.certificateChain = current.chain
            change.privateKey = current.key
            promise.succeed(change)
        }
        return configuration
    }

    /// Reads the files again where they were changed; throws where they cannot be used, and then
    /// the former certificate stays.
    func reload() throws(StoreStartError) -> Bool {
        guard Self.written(files) != loaded.withLock({ $0.written }) else { return false }
        let fresh = try Self.load(files)
        loaded.withLock { $0 = fresh }
        return true
    }

    private static func load(_ files: TLSFiles) throws(StoreStartError) -> Loaded {
        var status = stat()
        guard stat(files.key, &status) == 0 else {
            throw .certificateUnusable("\(files.key) cannot be read")
        }
        guard status.st_mode & S_IROTH == 0 else {
            throw .certificateUnusable(
                "anybody on this machine can read \(files.key); chmod 600 it")
        }
        let written = written(files)
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(files.certificate)
            let key = try NIOSSLPrivateKey(file: files.key, format: .pem)
            var probe = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
            probe.minimumTLSVersion = .tlsv12
            // A context is what finds out that the key is another certificate's.
            _ = try NIOSSLContext(configuration: probe)
            return Loaded(
                chain: probe.certificateChain, key: .privateKey(key), written: written)
        } catch {
            throw .certificateUnusable(
                "\(files.certificate) and \(files.key) are no certificate and its key: \(error)")
        }
    }

    private static func written(_ files: TLSFiles) -> [Int] {
        [files.certificate, files.key].map { path in
            var status = stat()
            guard stat(path, &status) == 0 else { return 0 }
            return status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
        }
    }
}
