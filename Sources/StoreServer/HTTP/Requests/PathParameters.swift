import HTTPTypes
import Hummingbird
import ShopModel

extension StoreRequestContext {
    /// Returns the watch that the path names; text that is no id names nothing.
    func watchID() throws(Problem) -> WatchID {
        guard let id = parameters.get("watch_id").flatMap({ WatchID(text: $0) }) else {
            throw .notFound
        }
        return id
    }

    /// Returns the order that the path names; text that is no id names nothing.
    func orderID() throws(Problem) -> OrderID {
        guard let id = parameters.get("order_id").flatMap({ OrderID(text: $0) }) else {
            throw .notFound
        }
        return id
    }
}
