/// One press of a key or of the mouse, or one paste.
package enum Key: Hashable, Sendable {
    /// A key that types something; the space bar among them.
    case character(Character)
    /// The Enter key.
    case enter
    /// The Escape key.
    case escape
    /// The Tab key.
    case tab
    /// Tab with Shift.
    case backTab
    /// The key that deletes what is before the cursor.
    case backspace
    /// The key that deletes what is under the cursor.
    case delete
    /// The Insert key.
    case insert
    /// An arrow up.
    case up
    /// An arrow down.
    case down
    /// An arrow to the left.
    case left
    /// An arrow to the right.
    case right
    /// The Home key.
    case home
    /// The End key.
    case end
    /// The Page Up key.
    case pageUp
    /// The Page Down key.
    case pageDown
    /// A function key, 1 to 12.
    case function(Int)
    /// A small letter or another character with Control.
    case control(Character)
    /// A character with Alt.
    case alt(Character)
    /// A text that was pasted, as it came: at most 1 MiB, not sanitised, never a press of Enter.
    case paste(String)
    /// A press of the mouse.
    case mouse(MousePress)
}
