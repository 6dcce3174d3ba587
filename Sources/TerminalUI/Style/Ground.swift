/// What a piece of drawing stands on; a theme gives each named ground its colour.
package enum Ground: Hashable, Sendable {
    /// The ground of everything.
    case page
    /// The bars above and below, a shade away from the page.
    case bar
    /// The selected row of a list.
    case selection
    /// A dialog, a toast or another block that lies over the page.
    case panel
    /// The part of a form that takes typing.
    case field
    /// A button without the focus.
    case button
    /// The button or choice that has the focus.
    case focusedButton
    /// The button of the action that the pane is about.
    case primaryButton
    /// A colour of its own, for pictures and codes to scan.
    case rgb(RGB)

    /// The grounds that a theme has a colour for.
    package static let named: [Ground] = [
        .page, .bar, .selection, .panel, .field, .button, .focusedButton, .primaryButton,
    ]
}
