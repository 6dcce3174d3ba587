import ShopModel

/// What a route answers when it does what it is asked for, for the document.
///
/// Problems are the same everywhere and stand in the document once.
struct RouteAnswer: Sendable {
    /// A type that stands on the wire.
    typealias Answer = Decodable & Sendable

    /// What a body holds.
    enum Content: Sendable {
        /// Nothing.
        case none
        /// JSON of one of these types.
        case json([any Answer.Type])
        /// Something that is no JSON, by its media type.
        case media(String)

        /// Whether it is a page for a browser.
        var isPage: Bool {
            if case .media("text/html") = self { true } else { false }
        }
    }

    /// What the route does, in a few words.
    let summary: String
    /// The status.
    let status: Int
    /// What the body holds.
    let content: [Content]
    /// The media types of a body that is no JSON.
    private(set) var accepts: [String] = []
    /// What it answers with other statuses.
    private(set) var others: [RouteAnswer] = []

    private init(_ summary: String, _ status: Int, _ content: [Content]) {
        self.summary = summary
        self.status = status
        self.content = content
    }

    /// Answers JSON of one of some types.
    static func json(
        _ summary: String, _ types: any Answer.Type..., status: Int = 200
    ) -> RouteAnswer {
        RouteAnswer(summary, status, [.json(types)])
    }

    /// Answers something of one of some media types.
    static func media(_ summary: String, _ types: String...) -> RouteAnswer {
        RouteAnswer(summary, 200, types.map { .media($0) })
    }

    /// Answers JSON of one of some types, or the same as something of a media type.
    static func json(
        _ summary: String, _ types: any Answer.Type..., or media: String
    ) -> RouteAnswer {
        RouteAnswer(summary, 200, [.json(types), .media(media)])
    }

    /// Answers without a body.
    static func empty(_ summary: String, status: Int = 204) -> RouteAnswer {
        RouteAnswer(summary, status, [.none])
    }

    /// The same for a body of some media types.
    func accepting(_ types: String...) -> RouteAnswer {
        var answer = self
        answer.accepts = types
        return answer
    }

    /// The same, or another answer with a status of its own.
    func or(_ other: RouteAnswer) -> RouteAnswer {
        var answer = self
        answer.others.append(other)
        return answer
    }
}
