import Hummingbird
import ShopModel

/// The routes of what an account says about its person.
struct ProfileController: Sendable {
    let profiles: ProfileService
    let addresses: AddressService

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.me) { request, context in
            try .own(context.requirePrincipal().customer, for: request)
        }
        routes.on(.updateMe, body: UpdateProfileRequest.self) { body, _, context in
            try .json(
                await profiles.update(context.requirePrincipal().customer.id, with: body))
        }
        routes.on(.deleteMe) { _, context in
            try await profiles.delete(context.requirePrincipal().customer.id)
            return .noContent
        }
        addAddressRoutes(to: routes)
    }

    private func addAddressRoutes(to routes: StoreRoutes) {
        routes.on(.addresses) { request, context in
            try .own(
                await addresses.all(of: context.requirePrincipal().customer.id), for: request)
        }
        routes.on(.address) { request, context in
            try .own(
                await addresses.find(
                    context.identifier("address_id"), of: context.requirePrincipal().customer.id),
                for: request)
        }
        routes.on(.addAddress, body: AddAddressRequest.self) { body, _, context in
            try .json(
                await addresses.add(body, of: context.requirePrincipal().customer.id),
                status: .created)
        }
        routes.on(.updateAddress, body: UpdateAddressRequest.self) { body, _, context in
            try .json(
                await addresses.update(
                    context.identifier("address_id"), with: body,
                    of: context.requirePrincipal().customer.id))
        }
        routes.on(.deleteAddress) { _, context in
            try await addresses.delete(
                context.identifier("address_id"), of: context.requirePrincipal().customer.id)
            return .noContent
        }
    }
}
