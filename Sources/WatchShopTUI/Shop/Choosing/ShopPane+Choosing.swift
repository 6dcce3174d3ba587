import ShopModel
import TerminalUI

extension ShopPane {
    /// The words that are searched.
    var search: String { query.search }

    /// Asks for the rows of another query; those on the screen stay until they are there.
    mutating func find(_ wanted: ShopQuery) -> [Effect] {
        guard wanted != query else { return [] }
        query = wanted
        panel?.refresh(query: query, summary: summary)
        return load(0..<Self.margin) + count()
    }

    /// The same, as a step that can be taken back.
    mutating func change(to wanted: ShopQuery) -> [Effect] {
        guard wanted != query else { return [] }
        history.record(query)
        return find(wanted)
    }

    /// Asks how many watches each step further would leave, where that is on the screen.
    mutating func count() -> [Effect] {
        guard panel?.kind == .filter else { return [] }
        return [.run(.catalogue(.summarize(query, counting.next())))]
    }

    /// Takes over counts; without them the panel has less to offer, and nothing else is lost.
    mutating func take(_ result: Result<ChoiceSummary, Failure>) {
        guard case .success(let summary) = result else { return }
        self.summary = summary
        panel?.refresh(query: query, summary: summary)
    }

    /// Picks what the cursor of the panel stands on; an order closes the panel.
    mutating func pick() -> [Effect] {
        var wanted = query
        switch panel?.item {
        case .value(let value, _):
            wanted.filter.toggle(value)
        case .order(let order):
            wanted.order = order
            panel = nil
        case nil:
            return []
        }
        return change(to: wanted)
    }

    /// Takes the last change of the query back.
    mutating func undo() -> [Effect] {
        history.undo(query).map { find($0) } ?? []
    }

    /// Does it again.
    mutating func redo() -> [Effect] {
        history.redo(query).map { find($0) } ?? []
    }
}
