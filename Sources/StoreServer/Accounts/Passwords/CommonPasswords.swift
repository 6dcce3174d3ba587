import FoundationEssentials

/// The passwords that are tried first by whoever guesses.
struct CommonPasswords: Sendable {
    private let folded: Set<String>

    /// Takes a list with one password a line; lines that begin with `#` say where it is from.
    init(list: String) {
        folded = Set(
            list.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
                .map { $0.lowercased() })
    }

    /// Reads the list that comes with the program.
    init(_ resources: StoreResources) throws {
        self.init(list: try String(contentsOfFile: resources.commonPasswordsFile, encoding: .utf8))
    }

    /// Tells whether a password is in the list, in whatever case.
    func contains(_ password: String) -> Bool { folded.contains(password.lowercased()) }
}

extension StoreResources {
    /// The file of the commonest passwords.
    fileprivate var commonPasswordsFile: String { root + "/Accounts/common-passwords.txt" }
}
