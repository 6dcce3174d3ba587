/// Someone has opened an account.
struct WelcomeLetter: Letter {
    static let kind = "welcome"

    let name: String
}

/// A password can be set anew.
struct PasswordResetLetter: Letter {
    static let kind = "password-reset"

    let name: String
    /// The token of the link, for a shop that takes one.
    let token: String
    /// The code to type in a terminal.
    let code: String
    let until: String
}
