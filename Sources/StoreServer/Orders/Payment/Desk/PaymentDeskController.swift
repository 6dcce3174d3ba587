import Hummingbird
import ShopModel

/// The routes by which staff look after payments.
struct PaymentDeskController: Sendable {
    private let desk: PaymentDesk

    init(desk: PaymentDesk) {
        self.desk = desk
    }

    func addRoutes(to routes: StoreRoutes) {
        routes.on(.refundOrder, body: RefundOrderRequest.self) { body, request, context in
            let actor = try context.requirePrincipal().staffActor
            let key = try KeyedRequest(request, owner: actor.text, body: body)
            return .stored(
                try await desk.refund(context.orderID(), body, key: key, by: actor))
        }
        routes.on(.reconcilePayment) { _, context in
            let actor = try context.requirePrincipal().staffActor
            return try .json(await desk.reconcile(context.orderID(), by: actor))
        }
        routes.on(.resolveAttention, body: ResolveAttentionRequest.self) { body, _, context in
            let actor = try context.requirePrincipal().staffActor
            try await desk.resolve(context.orderID(), note: body.note, by: actor)
            return .noContent
        }
    }
}
