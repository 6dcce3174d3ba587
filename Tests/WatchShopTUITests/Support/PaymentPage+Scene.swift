import CellPictures
import ShopModel
import ShopTestSupport

@testable import WatchShopTUI

extension PaymentPage {
    /// The page of the scene's order.
    static let scene = scene(url: "https://watchshop.example/p/k7m2q9x4tb")

    /// A page at an address.
    static func scene(url: String) -> PaymentPage {
        PaymentPage(
            PaymentPageAnswer(
                url: url, phrase: "amber tiller",
                expiresAt: Timestamp.fixture.advanced(bySeconds: 2_700)),
            codes: QRCode.codes(of: url))
    }
}
