import ShopModel
import TerminalUI

extension CheckoutPane {
    /// What is typed and chosen now.
    var draft: CheckoutDraft {
        CheckoutDraft(
            email: contact.email, address: address.texts, keepsAddress: keepsAddress,
            shippingMethod: delivery.methodID, isGift: delivery.isGift,
            giftMessage: delivery.form[.message], hidesPrices: delivery.hidesPrices)
    }

    /// Takes what this machine has kept, unless something was typed meanwhile.
    mutating func take(_ kept: KeptCheckout) {
        guard !address.wasTyped else { return }
        if let draft = kept.draft {
            contact.fill(draft.email)
            keepsAddress = draft.keepsAddress
            address.fill(withTexts: draft.address)
            delivery.fill(with: draft)
        }
        if let last = kept.lastAddress { address.fill(with: last) }
    }
}
