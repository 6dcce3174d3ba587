import ShopModel
import TerminalUI

/// What every pane may read and none may change, as it is in this turn.
struct PaneContext: Equatable, Sendable {
    /// Who is logged in.
    var customer: Customer?
    /// What the person has picked.
    var cart = Cart()
    /// What the person has kept for later.
    var saved = SavedForLater()
    /// The person's orders that wait on this machine, oldest first.
    var waiting: [WaitingOrder] = []
    /// What is known of the catalogue.
    var catalogue: CatalogueFacts?
    /// The address of the store as it was given; nil where none was.
    var server: String?
    /// How the app and its store stand.
    var connection = Connection.noStore
    /// The moment of this turn.
    var now: Timestamp
    /// Where the person's clock stands.
    var zone = TimeZoneRule.system
    /// How amounts are written.
    var moneyFormat = MoneyFormat.unitedStates
    /// The keys of every command.
    var keymap = Keymap.standard
    /// The columns and rows of the terminal.
    var size = Size.zero

    /// The rules of the store; nil before a first sync.
    var settings: StoreSettings? { catalogue?.settings }
    /// How the room is shared out.
    var layout: Layout { Layout(size: size) }
    /// Whether the store answers.
    var isOnline: Bool {
        switch connection {
        case .online, .syncing: true
        case .noStore, .connecting, .offline: false
        }
    }

    /// Writes an amount for people: `$1,055.00`.
    func text(_ money: Money) -> SafeText {
        SafeText(sanitizing: moneyFormat.text(money))
    }

    /// Writes a number for people: `100,000`.
    func text(_ number: Int) -> SafeText {
        Count.words(number, groupingMark: moneyFormat.groupingMark)
    }

    /// Takes a moment apart on the person's clock and calendar.
    func local(_ time: Timestamp) -> LocalTime {
        LocalTime(time, zone: zone)
    }
}
