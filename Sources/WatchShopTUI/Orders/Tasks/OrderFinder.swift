import ShopModel
import TerminalUI

/// The way to an order without an account: its number and email, then the code that was mailed.
struct OrderFinder: Equatable, Sendable {
    /// A field of the way.
    enum Field: String, Hashable, Sendable {
        case number = "order_id"
        case email
        case code
    }

    /// The fields as they are typed; the code is among them once it was asked for.
    private(set) var fields = Form([
        FormField(id: Field.number, label: "Order number", field: TextField(limit: 20)),
        FormField(id: Field.email, label: "Email", field: TextField(limit: 254)),
    ])
    /// Whether the mail with the code was asked for.
    private(set) var isCodeMailed = false

    /// Whether a field has the focus; the button has it otherwise.
    var isTyping: Bool { fields.focus != nil }

    /// Whether the focus is where Enter goes on: the last field or the button.
    var isAtEnd: Bool { fields.focus == nil || fields.focus == fields.fields.last?.id }

    /// The request for the mail; nil where a field is wrong, which is said there.
    mutating func lookup() -> OrderLookupRequest? {
        fields.clearMessages()
        guard let number = Int64(fields[.number].filter { $0 != " " && $0 != "#" }), number > 0
        else {
            fields.setMessage(OrdersWords.wrong(.number), for: .number)
            fields.focus = .number
            return nil
        }
        let request = OrderLookupRequest(orderID: OrderID(number), email: fields[.email])
        let text = JSONValue.Member(key: Field.email.rawValue, value: .string(request.email))
        let errors = OrderLookupRequest.fields.errors(in: .object([text]))
        guard !errors.contains(where: { $0.fieldName == Field.email.rawValue }) else {
            fields.setMessage(OrdersWords.wrong(.email), for: .email)
            fields.focus = .email
            return nil
        }
        return request
    }

    /// The request for what opens the order; nil where there is no code yet, which is said.
    mutating func opening() -> OrderCodeRequest? {
        guard let order = lookup()?.orderID else { return nil }
        guard !fields[.code].allSatisfy(\.isWhitespace) else {
            refuseCode()
            return nil
        }
        return OrderCodeRequest(orderID: order, code: fields[.code])
    }

    /// Asks for the code, which is on its way.
    mutating func askForCode() {
        guard !isCodeMailed else { return }
        isCodeMailed = true
        fields = Form(
            fields.fields + [FormField(id: .code, label: "Code", field: TextField(limit: 40))])
        fields.focus = .code
    }

    /// Says that the code is not the one.
    mutating func refuseCode() {
        fields.setMessage(OrdersWords.wrong(.code), for: .code)
        fields.focus = .code
    }

    /// Moves the focus on, from the last field to the button.
    mutating func focusNext() {
        if fields.focus != nil, !fields.focusNext() { fields.focus = nil }
    }

    /// Moves the focus back, from the button to the last field.
    mutating func focusPrevious() {
        if fields.focus == nil {
            fields.focus = fields.fields.last?.id
        } else {
            fields.focusPrevious()
        }
    }

    /// Types a key or a paste into the focused field.
    mutating func type(_ key: Key) {
        guard let field = fields.focus else { return }
        if fields.handle(key) { fields.setMessage(nil, for: field) }
    }
}
