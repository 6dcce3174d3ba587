import ShopModel
import TerminalUI

/// What of an order comes back, and why.
struct ReturnForm: Equatable, Sendable {
    /// What has the focus.
    enum Stop: Equatable, Sendable {
        /// A line of the order, by its place.
        case line(Int)
        /// The reason.
        case reason
        /// The button that asks for it.
        case send
    }

    /// The order.
    let order: Order
    /// How many pieces of each line come back.
    private(set) var quantities: [Int]
    /// Why, as it is typed.
    var reason = TextField(placeholder: "what is wrong, or not as you hoped", limit: 500)
    /// What has the focus.
    private(set) var stop = Stop.line(0)
    /// What is missing; nil where nothing was sent yet or all is there.
    private(set) var message: SafeText?

    /// Makes a form for an order; all of it comes back where it is one piece.
    init(_ order: Order) {
        self.order = order
        quantities = order.lines.map { _ in order.pieceCount == 1 ? 1 : 0 }
        if order.lines.isEmpty { stop = .reason }
    }

    /// The request, as it is filled in.
    var request: ReturnRequest {
        let lines = zip(order.lines, quantities).filter { $0.1 > 0 }.map { line, quantity in
            WatchQuantity(watchID: line.watchID, quantity: quantity)
        }
        return ReturnRequest(lines: lines, reason: reason.text)
    }

    /// How many pieces come back.
    var pieceCount: Int { quantities.reduce(0, +) }

    /// Moves the focus on; the button keeps it.
    mutating func focusNext() {
        switch stop {
        case .line(let index): stop = index + 1 < order.lines.count ? .line(index + 1) : .reason
        case .reason: stop = .send
        case .send: break
        }
    }

    /// Moves the focus back; the first line keeps it.
    mutating func focusPrevious() {
        switch stop {
        case .line(let index): stop = .line(max(0, index - 1))
        case .reason where order.lines.isEmpty: break
        case .reason: stop = .line(order.lines.count - 1)
        case .send: stop = .reason
        }
    }

    /// Gives more or fewer pieces of the focused line back, as many as it has at most.
    mutating func change(by step: Int) {
        guard case .line(let index) = stop else { return }
        message = nil
        quantities[index] = min(max(0, quantities[index] + step), order.lines[index].quantity)
    }

    /// Types a key or a paste into the reason.
    mutating func type(_ key: Key) {
        if stop == .reason, reason.handle(key) { message = nil }
    }

    /// Returns whether all is there, and says what is not.
    mutating func check() -> Bool {
        if pieceCount == 0 {
            message = OrdersWords.chooseLines
            stop = order.lines.isEmpty ? .reason : .line(0)
        } else if reason.text.allSatisfy(\.isWhitespace) {
            message = OrdersWords.reasonNeeded
            stop = .reason
        } else {
            message = nil
        }
        return message == nil
    }
}
