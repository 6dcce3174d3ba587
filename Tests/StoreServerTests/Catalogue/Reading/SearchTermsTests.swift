import Testing

@testable import StoreServer

@Suite struct SearchTermsTests {
    @Test(arguments: [
        ("PRX Powermatic 80", ["prx", "powermatic", "80"]),
        ("T137.407.11.041.00", ["t137", "407", "11", "041", "00"]),
        ("Chemin des Tourelles, Chêne", ["chemin", "des", "tourelles", "chene"]),
        ("ÉLÉGANCE élégance", ["elegance"]), ("４０ｍｍ", ["40mm"]), ("時計", ["時計"]),
        ("\" OR 1=1 --", ["or", "1"]), ("a*b^c:d", ["a", "b", "c", "d"]), ("'!?", []),
        ("   ", []),
    ])
    func `Words are letters and digits without case and accents`(
        text: String, words: [String]
    ) {
        #expect(SearchTerms.sought(text) == words)
    }

    @Test func `A document holds each word once between single spaces`() {
        #expect(SearchTerms.document(of: ["Tissot PRX", "PRX, tissot!", ""]) == "tissot prx")
        #expect(SearchTerms.document(of: []) == "")
    }

    @Test func `No input makes more than a dozen words, or a long one`() {
        let many = (0..<1_000).map { "w\($0)" }.joined(separator: " ")
        #expect(SearchTerms.sought(many).count == 12)
        #expect(
            SearchTerms.sought(String(repeating: "ä", count: 5_000)).allSatisfy {
                $0.utf8.count <= 64
            })
    }
}
