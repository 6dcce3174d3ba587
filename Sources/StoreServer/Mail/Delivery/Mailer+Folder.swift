import Glibc

extension Mailer {
    /// Puts mails into a folder, one file for each, which only the store's user can read.
    ///
    /// A mail that is sent again takes the place of its file.
    static func folder(_ path: String) -> Mailer {
        Mailer { mail in
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw JobFailure("the folder of mails: \(String(cString: strerror(errno)))")
            }
            do {
                try PrivateDraft.write(
                    mail.message.bytes, inPlaceOf: "\(path)/\(mail.name)-\(mail.kind).eml")
            } catch let error as PrivateDraft.Failure {
                throw JobFailure("the folder of mails: \(String(cString: strerror(error.code)))")
            }
        }
    }
}
