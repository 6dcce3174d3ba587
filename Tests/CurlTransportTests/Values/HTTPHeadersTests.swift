import CurlTransport
import Testing

struct HTTPHeadersTests {
    @Test func `a name is found whatever its case`() {
        let headers: HTTPHeaders = ["Content-Type": "a", "content-type": "b", "ETag": "c"]
        #expect(headers["CONTENT-TYPE"] == "a")
        #expect(headers["etag"] == "c")
        #expect(headers["Accept"] == nil)
    }

    @Test func `setting a field replaces all of its name`() {
        var headers: HTTPHeaders = ["A": "1", "a": "2", "B": "3"]
        headers["a"] = "4"
        #expect(headers.fields.map(\.value) == ["3", "4"])
        headers["A"] = nil
        #expect(headers == ["B": "3"])
    }

    @Test func `only the letters of ASCII have a case in names`() {
        let headers: HTTPHeaders = ["X[": "a"]
        #expect(headers["x{"] == nil)
        #expect(headers["x["] == "a")
    }
}
