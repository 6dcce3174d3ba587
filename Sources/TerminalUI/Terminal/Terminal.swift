/// A screen that can show a surface, and the keyboard before it.
///
/// One thread owns it and calls everything but `wakeUp.ring()`, which any thread may call.
package protocol Terminal: AnyObject {
    /// The columns and rows at the moment.
    var size: Size { get }
    /// How many colours the terminal shows.
    var colourLevel: ColourLevel { get }
    /// The marks that the terminal can show; surfaces are made with them.
    var symbols: SymbolSet { get }
    /// The colours that styles stand for; a change shows with the next surface.
    var theme: Theme { get set }
    /// Whether presses of the mouse come to the program; else the terminal marks text with them.
    var isMouseOn: Bool { get set }
    /// What ends a wait early.
    var wakeUp: any WakeUp { get }

    /// Brings a surface and its cursor on the screen, writing only what has changed.
    func show(_ surface: Surface)

    /// Draws everything anew with the next surface, whatever the screen may show (`^L`).
    func invalidate()

    /// Asks the terminal to put a text on its clipboard; nothing tells whether it did.
    func copy(_ text: String)

    /// Waits for events, the wake-up, or the time to pass, and returns the events, oldest first.
    ///
    /// No time limit waits as long as it takes; a limit of zero only looks. A wake-up or the end of
    /// the time can return no event at all.
    func waitForEvents(timeout: Duration?) -> [TerminalEvent]

    /// Gives the terminal back and stops the program's process group until it is continued.
    func suspend()

    /// Gives the terminal back for good; further calls do nothing.
    func restore()
}
