import HTTPTypes
import Hummingbird
import ShopModel

/// What is known of the device that a request comes from.
struct ClientDetails: Hashable, Sendable {
    /// Where it is; nil in a test without a socket.
    let address: NetworkAddress?
    /// What it calls itself.
    let userAgent: String?

    /// The subject of throttles by client.
    var throttleSubject: ThrottleSubject? { address.map(ThrottleSubject.client) }

    init(address: NetworkAddress?, userAgent: String?) {
        self.address = address
        // The text is shown to its owner later: it is cut, and cleared of what is not for showing.
        let scalars = (userAgent ?? "").unicodeScalars.filter { scalar in
            ![.control, .format].contains(scalar.properties.generalCategory)
        }
        let text = String(String.UnicodeScalarView(scalars.prefix(200)))
        self.userAgent = text.isEmpty ? nil : text
    }
}

extension StoreRequestContext {
    /// Returns what is known of the device that sends a request.
    func client(of request: Request) -> ClientDetails {
        ClientDetails(address: clientAddress, userAgent: request.headers[.userAgent])
    }
}
