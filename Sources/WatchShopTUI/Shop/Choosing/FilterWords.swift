import ShopModel
import TerminalUI

/// The words of filters and orders.
enum FilterWords {
    /// The heading above the values of a respect; nil where the value says it all.
    static func heading(_ facet: CatalogueFacet) -> SafeText? {
        switch facet {
        case .stock: nil
        case .category: "Category"
        case .brand: "Brand"
        case .collection: "Collection"
        case .price: "Price"
        case .movement: "Movement"
        }
    }

    /// A value, as it stands in the panel and beside the search.
    static func words(_ value: FacetValue, _ context: PaneContext) -> SafeText {
        switch value {
        case .inStock: "in stock"
        case .category(let category): SafeText(sanitizing: category.rawValue)
        case .brand(let word), .collection(let word), .movement(let word):
            SafeText(sanitizing: word)
        case .price(let band): words(band, context)
        }
    }

    /// An order, as it stands in the panel.
    static func words(_ order: CatalogueOrder) -> SafeText {
        switch order {
        case .store: "featured"
        case .cheapest: "price, low first"
        case .dearest: "price, high first"
        case .name: "name"
        case .newest: "newest"
        }
    }

    /// What stands beside the search: each respect with what was picked in it.
    static func summary(
        _ query: ShopQuery, _ context: PaneContext
    ) -> [(label: SafeText, value: SafeText, isPicked: Bool)] {
        var parts: [(label: SafeText, value: SafeText, isPicked: Bool)] = []
        for facet in CatalogueFacet.allCases {
            let values = query.filter.values(of: facet).map { words($0, context) }
                .sorted { $0.string < $1.string }
            guard let first = values.first else { continue }
            let more: SafeText = values.count > 1 ? "\(first) +\(values.count - 1)" : first
            parts.append((heading(facet) ?? "Stock", more, true))
        }
        if parts.isEmpty { parts = [("Category", "all", false), ("Stock", "any", false)] }
        parts.append(("Sort", words(query.order), query.order != .store))
        return parts
    }

    private static func words(_ band: PriceBand, _ context: PaneContext) -> SafeText {
        let currency = context.settings?.currency ?? .usd
        func amount(_ units: Int64) -> SafeText {
            let text = context.text(Money(minorUnits: units, currency: currency))
            return text.string.hasSuffix(".00")
                ? SafeText(sanitizing: String(text.string.dropLast(3))) : text
        }
        guard let upper = band.upper else { return "from \(amount(band.lower))" }
        return band.lower == 0
            ? "under \(amount(upper))" : "\(amount(band.lower)) to \(amount(upper))"
    }
}
