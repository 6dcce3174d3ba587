import ShopModel

/// What shows that someone got the mail.
enum ResetProof: Hashable, Sendable {
    /// The token of its link.
    case token(String)
    /// Its code, typed, with the address of the account.
    case code(String, email: String)

    /// Takes one of the two from a request; throws ``Problem`` for none, both or half of one.
    init(_ request: ResetPasswordRequest) throws(Problem) {
        switch (request.token, request.code, request.email) {
        case (let token?, nil, nil):
            self = .token(token)
        case (nil, let code?, let email?):
            self = .code(code, email: email)
        case (nil, nil, _):
            throw Problem(invalid: [
                FieldError(pointer: "#/token", detail: "is required, or a code and an email")
            ])
        case (nil, _?, nil):
            throw Problem(invalid: [FieldError(pointer: "#/email", detail: "is required")])
        case (_?, _, _):
            throw Problem(invalid: [
                FieldError(pointer: "#/token", detail: "must stand alone, without code and email")
            ])
        }
    }

    /// The subject of throttles by account; a token needs none, since it cannot be guessed.
    var throttleSubject: ThrottleSubject? {
        switch self {
        case .token: nil
        case .code(_, let email): .email(email)
        }
    }
}
