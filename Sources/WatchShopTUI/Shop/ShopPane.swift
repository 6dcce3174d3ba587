import ShopModel
import TerminalUI

/// The list of watches and the one that is selected.
struct ShopPane: Pane {
    /// Which watch is selected and which are in sight.
    var list = WatchList()
    /// The rows that are there; nil before the first ones.
    var window: WatchWindow?
    /// The query that the rows belong to.
    var shownQuery = ShopQuery()
    /// The query that was asked for last.
    var query = ShopQuery()
    /// The queries to go back to.
    var history = QueryHistory()
    /// The counts that the panel shows; those before stay until others come.
    var summary: ChoiceSummary?
    /// What is being typed; nil while nothing is.
    var entry: ShopEntry?
    /// The open panel of filters or orders.
    var panel: ChoicePanel?
    /// The watches to compare.
    var comparison = Comparison()
    /// Whether the selected watch has the whole pane.
    var isWatchOpen = false
    /// How many pieces are added to the cart.
    var quantity = 1
    /// The picture that was drawn last, of whichever watch.
    var picture: CellPicture?
    /// The watch that no picture could be had of, where it was the last one asked for.
    var missingPicture: WatchID?
    /// The picture that belongs on the screen.
    var wantedPicture: PictureRequest?
    /// The watches like the one on the screen.
    var related = RelatedWatches()
    /// Why there are no rows.
    var failure: Failure?
    /// Numbers the questions for rows.
    var loading = Generation()
    /// Numbers the questions for counts.
    var counting = Generation()
    /// The watch to select when its rows are there.
    var pendingWatch: WatchID?

    /// What can happen to the shop.
    enum Message: Equatable, Sendable {
        /// The selection goes elsewhere.
        case moved(SelectableList.Move)
        /// The person gave a command.
        case commanded(ShopCommand)
        /// One watch is to be selected, wherever it stands.
        case openedWatch(WatchID)
        /// A key or a paste in a field.
        case typed(Key)
        /// The person took what is in the field.
        case entryAccepted
        /// The person left the field.
        case entryCancelled
        /// The cache has other rows than before.
        case catalogueChanged
        /// The room of the list is another.
        case resized
        /// Rows are there.
        case windowLoaded(Result<WatchWindow, Failure>, Generation)
        /// Counts are there.
        case summarized(Result<ChoiceSummary, Failure>, Generation)
        /// A picture is there; nil where the store has none, or it cannot be had now.
        case pictureDrawn(CellPicture?, PictureRequest)
        /// The watches like one are there.
        case relatedLoaded([Recommendation], WatchID)
        /// The store noted, or not, whom to tell when a watch is back.
        case notified(Result<WatchID, Failure>)
    }
}

// MARK: - Changing it

extension ShopPane {
    mutating func update(_ message: Message, context: PaneContext) -> [Effect] {
        switch message {
        case .moved(let move): return self.move(move, context)
        case .commanded(let command): return perform(command, context)
        case .openedWatch(let id): return open(id)
        case .typed(let key): return type(key)
        case .entryAccepted: return accept(context)
        case .entryCancelled: return cancelEntry()
        case .catalogueChanged: return load(visibleRows(context)) + count()
        case .resized: return settle(context)
        case .windowLoaded(let result, let generation):
            return generation == loading ? take(result, context) : []
        case .summarized(let result, let generation):
            if generation == counting { take(result) }
            return []
        case .pictureDrawn(let picture, let request):
            guard request == wantedPicture else { return [] }
            self.picture = picture
            missingPicture = picture == nil ? request.watch : nil
            return []
        case .relatedLoaded(let watches, let id):
            related.take(watches, of: id)
            return []
        case .notified(let result):
            return [.say(notice(of: result))]
        }
    }

    private mutating func move(
        _ move: SelectableList.Move, _ context: PaneContext
    ) -> [Effect] {
        if panel != nil {
            let page = context.paneArea.height / 2
            panel?.move(move, page: page, query: query, summary: summary)
            return []
        }
        if related.isFocused {
            related.move(move)
            return []
        }
        list.move(move, page: regions(context).listHeight)
        return settle(context)
    }

    private mutating func open(_ id: WatchID) -> [Effect] {
        entry = nil
        panel = nil
        comparison.close()
        related.leave()
        query = ShopQuery()
        pendingWatch = id
        return [.run(.catalogue(.locateWatch(id, loading.next())))]
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
            let kept = pendingWatch ?? selectedWatch?.id
            let isSameList = shownQuery == query
            if !isSameList { list.select(0) }
            self.window = window
            shownQuery = query
            list.setCount(window.total)
            comparison.refresh(from: window.rows)
            if let kept, isSameList || pendingWatch != nil || !query.isNarrowed,
                let row = window.rows.firstIndex(where: { $0.id == kept })
            {
                list.select(window.start + row)
                pendingWatch = nil
            }
            // A picture that could not be had may be there by now.
            if picture == nil { wantedPicture = nil }
            return settle(context)
        }
    }

    /// Brings the selection in sight, and asks for what is missing on the screen.
    mutating func settle(_ context: PaneContext) -> [Effect] {
        let regions = regions(context)
        let startsRun = regions.hasHeadings && isGrouped ? self.startsRun : nil
        list.keepInSight(height: regions.listHeight, startsRun: startsRun)
        return loadMissing(context) + fillDetail(regions, context)
    }

    private mutating func fillDetail(
        _ regions: ShopRegions, _ context: PaneContext
    ) -> [Effect] {
        guard let watch = selectedWatch, let detail = regions.detail else { return [] }
        if wantedPicture?.watch != watch.id { quantity = 1 }
        let parts = DetailRegions(area: detail, watch: watch)
        var effects: [Effect] = []
        let request = PictureRequest(watch: watch.id, size: parts.picture.size)
        if request != wantedPicture, !request.size.isEmpty {
            wantedPicture = request
            effects.append(.run(.catalogue(.drawPicture(request))))
        }
        if !parts.related.isEmpty, related.begin(with: watch.id) {
            let work = CatalogueWork.loadRelated(watch.id, isOnline: context.isOnline)
            effects.append(.run(.catalogue(work)))
        }
        return effects
    }
}
