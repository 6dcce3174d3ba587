import ShopModel
import TerminalUI

/// The list of watches and the one that is selected.
struct ShopPane: Pane {
    /// Which watch is selected and which are in sight.
    private(set) var list = WatchList()
    /// The rows that are there; nil before the first ones.
    private(set) var window: WatchWindow?
    /// The search that the rows belong to.
    private(set) var shownSearch = ""
    /// The search that was asked for last.
    private(set) var search = ""
    /// Where the search is typed; nil while it is not.
    private(set) var field: TextField?
    /// Whether the selected watch has the whole pane.
    private(set) var isWatchOpen = false
    /// How many pieces are added to the cart.
    private(set) var quantity = 1
    /// The picture that was drawn last, of whichever watch.
    private(set) var picture: CellPicture?
    /// The picture that belongs on the screen.
    private(set) var wantedPicture: PictureRequest?
    /// Why there are no rows.
    private(set) var failure: Failure?
    private var loading = Generation()
    private var pendingWatch: WatchID?

    /// What can happen to the shop.
    enum Message: Equatable, Sendable {
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person gave a command.
        case commanded(ShopCommand)
        /// One watch is to be selected, wherever it stands.
        case openedWatch(WatchID)
        /// A key or a paste in the search.
        case typed(Key)
        /// The person took the search as it is.
        case searchAccepted
        /// The person left the search.
        case searchCancelled
        /// The cache has other rows than before.
        case catalogueChanged
        /// The room of the list is another.
        case resized
        /// Rows are there.
        case windowLoaded(Result<WatchWindow, Failure>, Generation)
        /// A picture is there; nil where the store has none, or it cannot be had now.
        case pictureDrawn(CellPicture?, PictureRequest)
    }
}

// MARK: - Changing it

extension ShopPane {
    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .moved(let move):
            list.move(move, page: regions(context).listHeight)
            return settle(context)
        case .commanded(let command):
            return perform(command, context)
        case .openedWatch(let id):
            return open(id)
        case .typed(let key):
            return type(key)
        case .searchAccepted:
            field = nil
            return []
        case .searchCancelled:
            field = nil
            return find("")
        case .catalogueChanged:
            return load(visibleRows(context))
        case .resized:
            return settle(context)
        case .windowLoaded(let result, let generation):
            return generation == loading ? take(result, context) : []
        case .pictureDrawn(let picture, let request):
            if request == wantedPicture { self.picture = picture }
            return []
        }
    }

    /// Asks for rows; an answer to an older question is dropped from now on.
    mutating func ask(for request: WindowRequest) -> [Effect] {
        [.run(.catalogue(.loadWindow(request, loading.next())))]
    }

    private mutating func open(_ id: WatchID) -> [Effect] {
        field = nil
        search = ""
        pendingWatch = id
        return [.run(.catalogue(.locateWatch(id, loading.next())))]
    }

    private mutating func type(_ key: Key) -> [Effect] {
        guard field?.handle(key) == true, let text = field?.text else { return [] }
        return find(text)
    }

    /// Asks for the rows that fit a search; those on the screen stay until they are there.
    mutating func find(_ text: String) -> [Effect] {
        guard text != search else { return [] }
        search = text
        return load(0..<Self.margin)
    }

    /// Opens the field of the search with what was searched for last.
    mutating func startSearch() {
        field = TextField(text: search, placeholder: "name, reference, colour", limit: 100)
    }

    /// Gives the selected watch the whole pane, or the list back its place.
    mutating func setWatchOpen(_ isOpen: Bool) {
        isWatchOpen = isOpen
    }

    /// Notes how many pieces are to be added.
    mutating func setQuantity(_ quantity: Int) {
        self.quantity = quantity
    }

    private mutating func take(
        _ result: Result<WatchWindow, Failure>, _ context: PaneContext
    ) -> [Effect] {
        switch result {
        case .failure(let failure):
            self.failure = failure
            return []
        case .success(let window):
            failure = nil
            let kept = pendingWatch ?? (shownSearch == search ? selectedWatch?.id : nil)
            if shownSearch != search { list.select(0) }
            self.window = window
            shownSearch = search
            list.setCount(window.total)
            if let kept, let row = window.rows.firstIndex(where: { $0.id == kept }) {
                list.select(window.start + row)
                pendingWatch = nil
            }
            // A picture that could not be had may be there by now.
            if picture == nil { wantedPicture = nil }
            return settle(context)
        }
    }

    /// Brings the selection in sight, and asks for the rows and the picture that are missing.
    mutating func settle(_ context: PaneContext) -> [Effect] {
        let regions = regions(context)
        let startsRun = regions.hasHeadings ? self.startsRun : nil
        list.keepInSight(height: regions.listHeight, startsRun: startsRun)
        return loadMissing(context) + drawPicture(regions)
    }

    private mutating func drawPicture(_ regions: ShopRegions) -> [Effect] {
        guard let watch = selectedWatch, let detail = regions.detail else { return [] }
        if wantedPicture?.watch != watch.id { quantity = 1 }
        let size = DetailRegions(area: detail, watch: watch).picture.size
        let request = PictureRequest(watch: watch.id, size: size)
        guard request != wantedPicture, !size.isEmpty else { return [] }
        wantedPicture = request
        return [.run(.catalogue(.drawPicture(request)))]
    }
}
