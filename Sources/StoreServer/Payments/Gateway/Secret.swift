/// A text that must not be printed, logged or shown: whoever wants it says so with `revealed`.
package struct Secret: Hashable, Sendable {
    /// The text itself.
    package let revealed: String

    /// Wraps a text.
    package init(_ text: String) {
        revealed = text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Says only that there is something.
    package var description: String { "(secret)" }
    /// Says only that there is something.
    package var debugDescription: String { description }
    /// Shows nothing to `dump` and to loggers that walk through values.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
