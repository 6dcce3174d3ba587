import ShopModel

/// What a form of the account is for.
enum AccountPurpose: Equatable, Sendable {
    /// Letting in whoever has an account.
    case logIn
    /// Opening an account.
    case register
    /// Asking for the mail with which a password is set anew.
    case forgot
    /// Setting a password anew by the code of that mail.
    case reset
    /// Changing what a person says of themselves.
    case profile
    /// Changing the password.
    case password
    /// Showing the password before the account is given up.
    case giveUp

    /// The fields, from top to bottom.
    var fields: [AccountField] {
        switch self {
        case .logIn: [.email, .password]
        case .register: [.fullName, .email, .password]
        case .forgot: [.email]
        case .reset: [.email, .code, .password]
        case .profile: [.fullName, .phone]
        case .password: [.current, .password]
        case .giveUp: [.password]
        }
    }

    /// The forms that one can go to instead.
    var others: [AccountPurpose] {
        switch self {
        case .logIn: [.register, .forgot]
        case .register: [.logIn]
        case .forgot: [.logIn, .reset]
        case .reset: [.logIn, .forgot]
        case .profile, .password, .giveUp: []
        }
    }

    /// The table of the store's request, which says what is right.
    var table: FieldTable {
        switch self {
        case .logIn: LoginRequest.fields
        case .register: RegisterRequest.fields
        case .forgot: ForgotPasswordRequest.fields
        case .reset: ResetPasswordRequest.fields
        case .profile: UpdateProfileRequest.fields
        case .password: ChangePasswordRequest.fields
        case .giveUp: ReauthenticateRequest.fields
        }
    }

    /// Whether the form stands before the account and not in it.
    var isDoor: Bool {
        switch self {
        case .logIn, .register, .forgot, .reset: true
        case .profile, .password, .giveUp: false
        }
    }
}
