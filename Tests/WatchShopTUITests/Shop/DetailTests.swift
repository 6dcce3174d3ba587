import ShopModel
import ShopTestSupport
import TerminalUI
import Testing

@testable import WatchShopTUI

@Suite struct DetailTests {
    @Test(arguments: [(44, 32), (39, 21), (46, 41), (38, 10), (116, 32), (78, 21), (38, 4)])
    func `no part of the detail lies on another`(_ width: Int, _ height: Int) {
        let area = Rect(x: 3, y: 2, width: width, height: height)
        let regions = DetailRegions(area: area, watch: Watch.shelf[0])
        let parts = [
            regions.picture, regions.title, regions.description, regions.specs, regions.related,
            regions.delivery, regions.buy,
        ].filter { !$0.isEmpty }
        for (index, part) in parts.enumerated() {
            #expect(part.intersection(area) == part, "\(part)")
            for other in parts[(index + 1)...] {
                #expect(part.intersection(other).isEmpty, "\(part) \(other)")
            }
        }
    }

    @Test func `where there is little room the picture goes before the facts`() {
        let regions = DetailRegions(
            area: Rect(x: 0, y: 0, width: 38, height: 10), watch: Watch.shelf[0])
        #expect(regions.picture.isEmpty)
        #expect(regions.specs.height >= 3)
    }

    @Test func `facts that are not known have no row`() {
        #expect(SpecRows(WatchSpecs(), width: 44).rows.isEmpty)
    }

    @Test(arguments: [
        (44, "Swiss automatic, Powermatic 80.111"), (39, "Swiss automatic"),
    ])
    func `a fact is said in fewer words before it is broken`(_ width: Int, _ movement: String) {
        let rows = SpecRows(.powermatic, width: width).rows
        #expect(rows.first?.value.string == movement)
    }

    @Test func `measures have units and no needless digits`() {
        let values = SpecRows(.powermatic, width: 60).rows.map(\.value.string)
        #expect(values.contains("40 × 10.9 mm, 316L stainless steel"))
        #expect(values.contains("100 m"))
        #expect(values.contains("80 h"))
    }
}
