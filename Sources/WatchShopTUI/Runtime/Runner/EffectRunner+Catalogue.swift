import CellPictures
import FoundationEssentials
import LocalCache
import ShopClient
import ShopModel
import TerminalUI

extension EffectRunner {
    /// Does work on the catalogue.
    func perform(_ work: CatalogueWork) async {
        switch work {
        case .loadWindow(let request, let generation):
            post(.shop(.windowLoaded(await window(request), generation)))
        case .locateWatch(let id, let generation):
            post(.shop(.windowLoaded(await window(around: id), generation)))
        case .summarize(let query, let generation):
            post(.shop(.summarized(await summary(query), generation)))
        case .drawPicture(let request):
            await drawPicture(request)
        case .loadRelated(let id, let isOnline):
            await loadRelated(to: id, isOnline: isOnline)
        case .notifyOfStock(let id, let email):
            await notifyOfStock(id, email: email)
        }
    }

    /// Does work on carts.
    func perform(_ work: CartWork) async {
        switch work {
        case .loadWatches(let ids, let generation):
            post(.cart(.watchesLoaded(await watches(ids), generation)))
        case .save(let cart, let customer):
            await save(cart, of: customer)
        case .saveForLater(let saved, let customer):
            await save(saved, of: customer)
        }
    }

    /// How long the selection rests before its picture is drawn, so that a held arrow stays cheap.
    private static let restTime = Duration.milliseconds(120)
    /// How many rows are read on either side of a watch that is looked for.
    private static let locatingMargin = 100

    /// Returns rows of the list.
    func window(_ request: WindowRequest) async -> Result<WatchWindow, Failure> {
        if request == .first, let read = await takeFirstWindow() { return read }
        return await readWindow(request)
    }

    /// Reads rows of the list from the cache.
    func readWindow(_ request: WindowRequest) async -> Result<WatchWindow, Failure> {
        guard let store = openStore else { return .failure(.offline) }
        do throws(CacheError) {
            let found = try await store.catalogue.window(
                CatalogueQuery(request.query), request.range)
            return .success(WatchWindow(start: found.start, rows: found.rows, total: found.total))
        } catch {
            return .failure(failure(error))
        }
    }

    /// Reads the rows around a watch; its place in the store's order is where to look first.
    func window(around id: WatchID) async -> Result<WatchWindow, Failure> {
        guard let store = openStore else { return .failure(.offline) }
        do throws(CacheError) {
            let place = try await store.catalogue.place(id) ?? 0
            let start = max(0, place - Self.locatingMargin)
            return await window(
                WindowRequest(range: start..<place + Self.locatingMargin))
        } catch {
            return .failure(failure(error))
        }
    }

    /// Reads watches by their ids; those that the store no longer has are left out.
    func watches(_ ids: [WatchID]) async -> Result<[Watch], Failure> {
        guard let store = openStore else { return .failure(.offline) }
        do throws(CacheError) {
            var found: [Watch] = []
            for id in ids {
                if let watch = try await store.catalogue.watch(id) { found.append(watch) }
            }
            return .success(found)
        } catch {
            return .failure(failure(error))
        }
    }

    /// Waits until the selection rests; returns whether it does.
    func rest() async -> Bool {
        do {
            try await Task.sleep(for: Self.restTime)
            return true
        } catch {
            return false
        }
    }

    /// Waits until the selection rests, then draws a picture.
    func drawPicture(_ request: PictureRequest) async {
        guard await rest() else { return }
        let picture = await png(of: request.watch).flatMap { render($0, request) }
        post(.shop(.pictureDrawn(picture, request)))
    }

    private func png(of id: WatchID) async -> Data? {
        guard let store = openStore else { return nil }
        do {
            if let kept = try await store.catalogue.picture(id) { return kept.png }
            guard case .png(let png, let etag) = try await store.client.catalogue.image(id, nil)
            else {
                return nil
            }
            try await store.catalogue.savePicture(id, CachedPicture(png: png, etag: etag))
            return png
        } catch {
            log.write("no picture of \(id): \(error)")
            return nil
        }
    }

    private func render(_ png: Data, _ request: PictureRequest) -> CellPicture? {
        guard let style = pictureStyle else { return nil }
        do throws(PictureError) {
            return try PictureRenderer.render(
                png: Array(png), into: request.size, level: style.level, symbols: style.symbols,
                page: style.page)
        } catch {
            log.write("a picture cannot be drawn: \(error)")
            return nil
        }
    }

    /// Logs what is wrong with the files of this machine, and says what it means to a pane.
    func failure(_ error: CacheError) -> Failure {
        log.write("the cache failed: \(error)")
        return Failure(error)
    }
}
