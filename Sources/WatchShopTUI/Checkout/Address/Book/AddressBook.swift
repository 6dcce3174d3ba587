import ShopModel
import TerminalUI

/// The addresses that a person keeps at the store, to choose one from.
struct AddressBook: Equatable, Sendable {
    /// The addresses, the one to be offered first in front.
    private(set) var addresses: [CustomerAddress] = []
    /// Which row is selected; the last one stands for another address.
    var list = SelectableList()
    /// Whether the book is on the screen, and not the form.
    var isOpen = false

    /// The selected address; nil where the row of another one is.
    var selected: Address? {
        guard let index = list.selectedIndex, addresses.indices.contains(index) else { return nil }
        return addresses[index].address
    }

    /// Whether an address is among them.
    func contains(_ address: Address) -> Bool {
        addresses.contains { $0.address == address }
    }

    /// Takes the addresses that the store has; the row of a given one is selected where it is there.
    mutating func take(_ all: [CustomerAddress], selecting address: Address) {
        addresses = all.filter(\.isDefault) + all.filter { !$0.isDefault }
        list = SelectableList(count: addresses.count + 1, height: addresses.count + 1)
        list.select(addresses.firstIndex { $0.address == address } ?? 0)
    }
}
