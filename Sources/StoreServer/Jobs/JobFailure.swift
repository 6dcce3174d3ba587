import ShopModel

/// Why a job failed, in words that are kept and that staff may read.
struct JobFailure: Error, Hashable {
    /// The reason, without secrets, on one line of at most 300 characters.
    let reason: String
    /// Whether trying again cannot help.
    let isPermanent: Bool

    /// Keeps a reason, which may come from outside: what could control a terminal is taken out.
    init(_ reason: String, isPermanent: Bool = false) {
        let scalars = reason.unicodeScalars.map { scalar in
            scalar.properties.generalCategory.isPrintable ? scalar : " "
        }
        self.reason = String(String.UnicodeScalarView(scalars.prefix(300)))
        self.isPermanent = isPermanent
    }

    /// Describes what a handler threw.
    ///
    /// Only what is known to hold no secret is told; of any other error it is the type.
    init(of error: any Error) {
        switch error {
        case let failure as JobFailure: self = failure
        case let problem as Problem: self.init("\(problem.code): \(problem.detail)")
        case DatabaseError.other(let code, _): self.init("the database failed with \(code)")
        case let error as DatabaseError: self.init("the database failed: \(error)")
        default: self.init("\(type(of: error))")
        }
    }
}

extension Unicode.GeneralCategory {
    /// Whether a character of the category is seen, and changes nothing beside itself.
    fileprivate var isPrintable: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            false
        default: true
        }
    }
}
