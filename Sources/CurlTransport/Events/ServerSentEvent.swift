/// One event of a stream.
package struct ServerSentEvent: Equatable, Sendable {
    /// What happened; `message` where the stream does not say.
    package var name: String
    /// What is told of it: the lines of its data, with line feeds between.
    package var data: String
    /// The last id that the stream gave, with this event or before; empty for none.
    package var id: String

    /// Creates an event.
    package init(name: String = "message", data: String, id: String = "") {
        self.name = name
        self.data = data
        self.id = id
    }
}
