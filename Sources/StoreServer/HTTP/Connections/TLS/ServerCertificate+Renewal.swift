import Logging

extension ServerCertificate {
    /// Looks every half minute whether the files were renewed.
    func renewal(_ logger: Logger) -> PeriodicWork {
        PeriodicWork("certificate", every: .seconds(30)) { [self] in
            do {
                if try reload() { logger.notice("the certificate was renewed") }
            } catch {
                logger.error(
                    "the renewed certificate is not used", metadata: ["error": "\(error)"])
            }
        }
    }
}
