import LocalCache
import ShopClient
import ShopModel

extension EffectRunner {
    /// Does work on who is logged in.
    func perform(_ work: AccountWork) async {
        switch work {
        case .logIn(let request, let number): await enter(\.accounts.login, request, number)
        case .register(let request, let number): await enter(\.accounts.register, request, number)
        case .logOut: await logOut()
        case .mailReset(let request, let number):
            guard let failure = await outcome(\.accounts.forgotPassword, request) else { return }
            post(.account(.answered(.resetMailed(failure, number))))
        case .resetPassword(let request, let number):
            guard let failure = await outcome(\.accounts.resetPassword, request) else { return }
            post(.account(.answered(.passwordReset(failure, number))))
        case .saveProfile(let request, let number): await saveProfile(request, number)
        case .changePassword(let request, let number):
            await change(.passwordChanged, \.accounts.changePassword, request, number)
        case .giveUp(let request, let number): await giveUp(request, number)
        case .loadAddresses, .saveAddress, .preferAddress, .deleteAddress, .loadCards,
            .loadCardPage, .saveTestCard, .removeCard, .loadDevices, .endDevice, .endOtherDevices:
            await performOnParts(work)
        }
    }

    private func performOnParts(_ work: AccountWork) async {
        switch work {
        case .loadAddresses(let number):
            await read(\.accounts.addresses) { .addresses($0, number) }
        case .saveAddress(let id?, let request, let number):
            await replaceAddress(id, request, .addressSaved, number)
        case .saveAddress(nil, let request, let number):
            await change(.addressSaved, \.accounts.addAddress, request, number)
        case .preferAddress(let id, let request, let number):
            await replaceAddress(id, request, .addressPreferred, number)
        case .deleteAddress(let id, let number):
            await change(.addressDeleted, \.accounts.deleteAddress, id, number)
        case .loadCards(let number): await read(\.payments.cards) { .cards($0, number) }
        case .loadCardPage(let number):
            await read(\.accounts.startSavingCard) { .cardPage($0, number) }
        case .saveTestCard(let id, let number):
            await change(.cardSaved, \.accounts.saveTestCard, id, number)
        case .removeCard(let id, let number):
            await change(.cardRemoved, \.accounts.removeCard, id, number)
        case .loadDevices(let number): await read(\.accounts.sessions) { .devices($0, number) }
        case .endDevice(let id, let number):
            await change(.deviceEnded, \.accounts.endSession, id, number)
        case .endOtherDevices(let number):
            let result = await ask { client async throws(ShopClientError) in
                try await client.accounts.endOtherSessions()
            }
            guard let result else { return }
            post(.account(.answered(.changed(.otherDevicesEnded, result.failure, number))))
        case .logIn, .register, .logOut, .mailReset, .resetPassword, .saveProfile,
            .changePassword, .giveUp:
            break
        }
    }

    // MARK: Asking

    private func read<Value: Sendable>(
        _ question: KeyPath<ShopClient, @Sendable () async throws(ShopClientError) -> Value>,
        as answer: (Result<Value, Failure>) -> AccountPane.Answer
    ) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client[keyPath: question]()
        }
        if let result { post(.account(.answered(answer(result)))) }
    }

    private func change<Argument, Value: Sendable>(
        _ change: AccountChange, _ question: KeyPath<ShopClient, Question<Argument, Value>>,
        _ argument: Argument, _ number: Generation
    ) async {
        await answer(question, argument) {
            .account(.answered(.changed(change, $0.failure, number)))
        }
    }

    private func replaceAddress(
        _ id: AddressID, _ request: AddAddressRequest, _ change: AccountChange,
        _ number: Generation
    ) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.accounts.replaceAddress(id, request)
        }
        if let result { post(.account(.answered(.changed(change, result.failure, number)))) }
    }

    private func saveProfile(_ request: UpdateProfileRequest, _ number: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.accounts.updateMe(request)
        }
        guard let result else { return }
        if case .success(let customer) = result { post(.customerChanged(customer)) }
        post(.account(.answered(.profileSaved(result, number))))
    }

    /// Shows the password and gives the account up; the guest's cart is what is left here.
    private func giveUp(_ request: ReauthenticateRequest, _ number: Generation) async {
        let result = await ask { client async throws(ShopClientError) in
            try await client.accounts.reauthenticate(request)
            try await client.accounts.deleteMe()
        }
        guard let result else { return }
        if case .success = result { await tellGuest() }
        post(.account(.answered(.givenUp(result.failure, number))))
    }
}

extension Result where Failure == WatchShopTUI.Failure {
    /// Why it failed; nil for a success.
    fileprivate var failure: Failure? {
        if case .failure(let failure) = self { failure } else { nil }
    }
}
