import ShopModel
import TerminalUI

extension AccountPane {
    /// Types a key or a paste into the focused field.
    mutating func type(_ key: Key) {
        failure = nil
        switch task {
        case .form(var form):
            form.type(key)
            task = .form(form)
        case .address(let address, var form):
            form.type(key)
            task = .address(address, form)
        case nil:
            form.type(key)
        }
    }

    /// Moves the focus of a form on or back.
    mutating func moveFocus(isForward: Bool) {
        switch task {
        case .form(var form):
            if isForward { form.focusNext() } else { form.focusPrevious() }
            task = .form(form)
        case .address(let address, var form):
            if isForward { form.focusNext() } else { form.focusPrevious() }
            task = .address(address, form)
        case nil:
            if isForward { form.focusNext() } else { form.focusPrevious() }
        }
    }

    /// Presses the button that has the focus.
    mutating func press() -> [Effect] {
        guard task == nil, case .other(let index) = form.stop else { return send() }
        failure = nil
        form = AccountForm(form.purpose.others[index], email: form.fields[.email])
        return []
    }

    /// Sends a form that is right; where it is not, says so at its fields.
    mutating func send() -> [Effect] {
        failure = nil
        switch task {
        case .address(let kept, var form):
            let isComplete = form.check()
            task = .address(kept, form)
            guard isComplete else { return [] }
            let request = AddAddressRequest(address: form.address)
            return change(.saveAddress(kept?.id, request, asking.next()))
        case .form(var inner):
            let isComplete = inner.check()
            task = .form(inner)
            return isComplete ? send(inner) : []
        case nil:
            return form.check() ? send(form) : []
        }
    }

    private mutating func send(_ form: AccountForm) -> [Effect] {
        switch form.purpose {
        case .logIn: return change(.logIn(form.loginRequest, asking.next()))
        case .register: return change(.register(form.registerRequest, asking.next()))
        case .forgot:
            let request = ForgotPasswordRequest(email: form.fields[.email])
            return change(.mailReset(request, asking.next()))
        case .reset: return change(.resetPassword(form.resetRequest, asking.next()))
        case .profile: return change(.saveProfile(form.profileRequest, asking.next()))
        case .password: return change(.changePassword(form.passwordRequest, asking.next()))
        case .giveUp: return [.ask(AccountWords.askToGiveUp)]
        }
    }

    /// Asks the store to do something, which is waited for.
    mutating func change(_ work: AccountWork) -> [Effect] {
        failure = nil
        isWaiting = true
        return [.run(.account(work))]
    }

    /// Says why the store has refused a form, at its fields where they are the cause; nothing that
    /// was typed is lost but a wrong password.
    mutating func refuse(_ failure: Failure) {
        self.failure = failure
        guard case .refused(let problem) = failure else { return }
        switch task {
        case .form(var form):
            form.refuse(problem)
            task = .form(form)
        case .address(let address, var form):
            form.show(problem.errors ?? [])
            task = .address(address, form)
        case nil:
            form.refuse(problem)
        }
    }
}

extension AccountForm {
    /// Says at its fields what the store has refused.
    fileprivate mutating func refuse(_ problem: Problem) {
        switch problem.kind {
        case .emailTaken: showRefused([.email])
        case .resetRefused: showRefused([.code])
        case .credentialsRefused:
            forgetSecrets()
            if !purpose.isDoor { showRefused([purpose == .giveUp ? .password : .current]) }
        default:
            showRefused((problem.errors ?? []).compactMap { AccountField(rawValue: $0.fieldName) })
        }
    }
}
