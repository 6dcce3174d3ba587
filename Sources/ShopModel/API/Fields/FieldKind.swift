/// What a field of a request may hold.
package indirect enum FieldKind: Hashable, Sendable {
    /// Text of some characters, which are Unicode code points, without control characters.
    ///
    /// Characters as people see them would bound nothing: one can hold any number of accents.
    case text(ClosedRange<Int>)
    /// An email address.
    case email
    /// A UUID of any version.
    case uuid
    /// A whole number.
    case integer(ClosedRange<Int64>)
    /// A number, whole or not.
    case number(ClosedRange<Double>)
    /// One of some words.
    case oneOf([String])
    /// A decimal amount of zero or more, as a string or a number.
    case amount
    /// `true` or `false`.
    case boolean
    /// A country of ISO 3166-1 alpha-2.
    case country
    /// An object with fields of its own.
    case object(FieldTable)
    /// An array of so many elements of one kind.
    case list(of: FieldKind, count: ClosedRange<Int>)
    /// Any one of several kinds.
    case anyOf([FieldKind])
    /// Anything at all, which is not looked at: a field that the web shop still sends.
    case ignored
}
