import ShopClient
import ShopModel
import TerminalUI

extension PlainShop {
    /// Lists the orders, and says all of one.
    mutating func showOrders() async throws(PlainConsole.Ended) {
        guard context.customer != nil else {
            return console.say("Log in to see your orders. The menu has that.")
        }
        while true {
            let orders = await ask { client async throws(ShopClientError) in
                try await client.orders.mine()
            }
            guard let orders else { return }
            guard !orders.isEmpty else { return console.say("There are no orders yet.") }
            let names = orders.map { order -> SafeText in
                let day = context.local(order.orderDate).fullDate
                let state = OrdersWords.state(order, context)
                let total = context.text(order.total)
                return "Order \(order.id.description), \(day), \(total), \(state)"
            }
            guard let index = try console.choose("Orders", names) else { return }
            try await show(orders[index])
        }
    }

    private func show(_ order: Order) async throws(PlainConsole.Ended) {
        console.say()
        console.say(OrdersWords.title(order))
        console.say("State: \(OrdersWords.state(order, context))")
        for line in order.lines {
            let name = SafeText(sanitizing: line.watchName)
            console.say("\(line.quantity) of \(name), \(context.text(line.unitPrice)) each")
        }
        console.say("Total: \(context.text(order.total))")
        console.say("To: \(SafeText(sanitizing: order.destination.oneLine))")
        let events = await ask { client async throws(ShopClientError) in
            try await client.orders.events(order.id)
        }
        for event in events ?? [] {
            let time = context.local(event.at)
            console.say("\(time.fullDate) \(time.clock): \(OrdersWords.event(event))")
        }
        guard order.isPayable else { return }
        switch try console.choose("This order", ["Pay it", "Cancel it"]) {
        case 0?: try await pay(order)
        case 1?:
            guard try console.confirm(OrdersWords.askToCancel(order, context).title) else { return }
            let cancelled = await ask { client async throws(ShopClientError) in
                try await client.orders.cancel(order.id)
            }
            if let cancelled { console.say(OrdersWords.cancelled(cancelled, context)) }
        default: break
        }
    }
}
