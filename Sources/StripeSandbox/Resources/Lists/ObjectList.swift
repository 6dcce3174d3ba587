/// A page of a list.
struct ObjectList<Element: Encodable & Sendable>: Encodable, Sendable {
    let object = "list"
    let data: [Element]
    let hasMore: Bool
    let url: String

    enum CodingKeys: String, CodingKey {
        case object, data, url
        case hasMore = "has_more"
    }

    /// The same page with its elements changed.
    func map(_ change: (Element) -> Element) -> ObjectList {
        ObjectList(data: data.map(change), hasMore: hasMore, url: url)
    }
}
