import FoundationEssentials
import ShopModel

/// The watches of a new store, read and checked before anything of the store is written.
struct CatalogueSeed: Sendable {
    /// The watches in the order of the file, which becomes the store's own order.
    let watches: [PricedWatch]
    /// The one currency of all prices.
    let currency: Currency

    /// A watch of the file with its price as an amount.
    struct PricedWatch: Sendable {
        let watch: SeedWatch
        let price: Money
    }

    /// Reads a file; throws ``StoreStartError/seedBroken(file:detail:)`` with the first thing that
    /// is wrong and where it stands.
    init(file: String) throws(StoreStartError) {
        do {
            let data = try Data(contentsOf: URL(filePath: file))
            let watches = try JSONDecoder().decode([SeedWatch].self, from: data)
            try self.init(watches)
        } catch let error as SeedError {
            throw .seedBroken(file: file, detail: error.detail)
        } catch let error as DecodingError {
            throw .seedBroken(file: file, detail: SeedError(error).detail)
        } catch {
            throw .seedBroken(file: file, detail: "cannot be read")
        }
    }

    /// Returns the watches whose model codes are none of these, which may be no watch at all.
    func without(_ modelCodes: Set<String>) -> CatalogueSeed {
        CatalogueSeed(
            watches: watches.filter { !modelCodes.contains($0.watch.modelCode) },
            currency: currency)
    }

    private init(watches: [PricedWatch], currency: Currency) {
        self.watches = watches
        self.currency = currency
    }

    private init(_ watches: [SeedWatch]) throws {
        guard let first = watches.first else { throw SeedError(detail: "there is no watch in it") }
        currency = try Self.currency(of: first)
        var codes: Set<String> = []
        var priced: [PricedWatch] = []
        for watch in watches {
            guard codes.insert(watch.modelCode).inserted else {
                throw SeedError(watch, "is there twice")
            }
            guard watch.currency == currency.code else {
                throw SeedError(watch, "has another currency than the first watch")
            }
            priced.append(PricedWatch(watch: watch, price: try Self.price(of: watch, in: currency)))
        }
        self.watches = priced
    }

    private static func currency(of watch: SeedWatch) throws(SeedError) -> Currency {
        do {
            return try Currency(code: watch.currency)
        } catch {
            throw SeedError(watch, "has no currency of ISO 4217")
        }
    }

    private static func price(
        of watch: SeedWatch, in currency: Currency
    ) throws(SeedError) -> Money {
        let texts = [watch.modelCode, watch.name, watch.brand, watch.collection, watch.description]
        guard texts.allSatisfy({ !$0.isEmpty }) else {
            throw SeedError(watch, "has an empty text")
        }
        guard WatchCategory.known.contains(watch.category) else {
            throw SeedError(watch, "has an unknown category")
        }
        guard watch.stockQuantity >= 0 else { throw SeedError(watch, "has a negative stock") }
        guard case .success(let price) = Result(catching: { try watch.price.money(in: currency) }),
            price.minorUnits > 0
        else { throw SeedError(watch, "has no price") }
        return price
    }
}
