import ShopModel
import TerminalUI

/// How an order is sent, and whether it is a gift.
struct DeliveryStep: Equatable, Sendable {
    /// The one field of a gift.
    enum Field: Sendable {
        case message
    }

    /// The ways to send, as the store has them.
    private(set) var methods: [ShippingMethod] = []
    /// Which way is selected.
    private(set) var list = SelectableList()
    /// Whether it is a gift.
    private(set) var isGift = false
    /// Whether the slip in a gift's parcel shows no prices.
    private(set) var hidesPrices = true
    /// What a gift's card says.
    private(set) var form: Form<Field>
    private var wanted: String?

    /// Makes a step with the usual way and no gift.
    init() {
        form = Form([
            FormField(
                id: .message, label: CheckoutWords.giftMessage,
                field: TextField(placeholder: CheckoutWords.giftExample, limit: 500))
        ])
        form.focus = nil
    }

    /// Whether the message is being typed.
    var isTyping: Bool { form.focus != nil }

    /// The id of the chosen way; nil before the store's ways are known.
    var methodID: String? { method?.id ?? wanted }

    /// The chosen way.
    var method: ShippingMethod? {
        list.selectedIndex.flatMap { methods.indices.contains($0) ? methods[$0] : nil }
    }

    /// What makes the order a gift; nil where it is none.
    var gift: Gift? {
        guard isGift else { return nil }
        let message = form[.message]
        return Gift(
            message: message.allSatisfy(\.isWhitespace) ? nil : message, hidesPrices: hidesPrices)
    }

    // MARK: Changing it

    /// Takes the store's ways; the chosen one stays chosen.
    mutating func setMethods(_ methods: [ShippingMethod]) {
        let chosen = methodID
        self.methods = methods
        list = SelectableList(count: methods.count, height: max(1, methods.count))
        if let index = methods.firstIndex(where: { $0.id == chosen }) { list.select(index) }
    }

    /// Selects another way.
    mutating func move(_ move: SelectableList.Move) {
        list.move(move)
    }

    /// Makes it a gift, the card of which is typed next, or none any more; its words are kept.
    mutating func toggleGift() {
        isGift.toggle()
        form.focus = isGift ? .message : nil
    }

    /// Opens the field of the message.
    mutating func startTyping() {
        if isGift { form.focus = .message }
    }

    /// Leaves the field as it is.
    mutating func stopTyping() {
        form.focus = nil
    }

    /// Shows prices on the slip, or hides them.
    mutating func togglePrices() {
        if isGift { hidesPrices.toggle() }
    }

    /// Types a key or a paste into the message.
    mutating func type(_ key: Key) {
        _ = form.handle(key)
    }

    /// Puts in what was chosen before.
    mutating func fill(with draft: CheckoutDraft) {
        wanted = draft.shippingMethod
        setMethods(methods)
        isGift = draft.isGift
        hidesPrices = draft.hidesPrices
        form[.message] = draft.giftMessage
    }
}
