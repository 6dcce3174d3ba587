import ShopModel
import TerminalUI

extension CheckoutPane {
    func commands(in context: PaneContext) -> [CheckoutCommand] {
        if waiting != nil { return [.back] }
        switch stage {
        case .contact: return [.choose, .back]
        case .address: return addressCommands(in: context)
        case .shipping:
            return [.review, .gift] + (delivery.isGift ? [.giftMessage, .hidePrices] : []) + [.back]
        case .review:
            if attempt != nil { return [.place, .back] }
            return (quote?.isAvailable == true ? [.place] : []) + [.again, .back]
        case .pay: return paymentCommands(in: context)
        case .done: return [.showOrder, .openShop, .back]
        }
    }

    private func addressCommands(in context: PaneContext) -> [CheckoutCommand] {
        if book.isOpen { return [.choose, .newAddress, .back] }
        let own: [CheckoutCommand] =
            context.customer == nil
            ? [] : book.addresses.isEmpty ? [.keepAddress] : [.keepAddress, .openBook]
        return [.goOn, .next, .previous] + own + [.back]
    }

    private func paymentCommands(in context: PaneContext) -> [CheckoutCommand] {
        guard order?.isPayable == true else { return [.again, .back] }
        guard paying.way == .page else {
            return (paying.selectedCard == nil ? [] : [.pay]) + [.again, .back]
        }
        let link: [CheckoutCommand] = paying.page == nil ? [.newLink] : [.copyLink, .newLink]
        let test: [CheckoutCommand] = context.settings?.isTestMode == true ? [.testCards] : []
        let saved: [CheckoutCommand] = context.customer == nil ? [] : [.savedCards]
        let code: [CheckoutCommand] = paying.page?.codes.isEmpty == false ? [.enlarge] : []
        return link + test + saved + [.payLater] + code + [.again, .back]
    }

    func message(for command: CheckoutCommand) -> Message { .commanded(command) }

    func message(for move: SelectableList.Move) -> Message? {
        guard waiting == nil else { return nil }
        switch stage {
        case .contact, .shipping: return .moved(move)
        case .address: return book.isOpen ? .moved(move) : nil
        case .pay: return paying.way == .page ? nil : .moved(move)
        case .review, .done: return nil
        }
    }

    mutating func perform(_ command: CheckoutCommand, _ context: PaneContext) -> [Effect] {
        switch command {
        case .choose: return stage == .contact ? chooseContact() : chooseAddress(context)
        case .newAddress: return typeAddress()
        case .goOn: return chooseDelivery(context)
        case .next: address.focusFirst()
        case .previous: address.focusPrevious()
        case .keepAddress: keepsAddress.toggle()
        case .openBook: book.isOpen = true
        case .review: return review(context)
        case .gift: delivery.toggleGift()
        case .giftMessage: delivery.startTyping()
        case .hidePrices: delivery.togglePrices()
        case .place: return place(context)
        case .copyLink: return copyLink()
        case .newLink: return openPage()
        case .payLater: return openPage(isMailed: true)
        case .testCards: paying.show(.testCards)
        case .savedCards: return showSavedCards()
        case .enlarge: paying.isCodeLarge.toggle()
        case .pay: return askToPay(context)
        case .showOrder: return order.map { [.open(.order($0.id))] } ?? []
        case .again: return askAgain(context)
        case .openShop: return [.open(.shop)]
        case .back: return goBack(context)
        }
        return []
    }

    private mutating func askAgain(_ context: PaneContext) -> [Effect] {
        switch stage {
        case .review: return askForQuote(context)
        case .pay:
            guard order != nil else { return wantedOrder.map { loadOrder($0) } ?? [] }
            return openPage() + watchPayment()
        case .contact, .address, .shipping, .done: return []
        }
    }
}
