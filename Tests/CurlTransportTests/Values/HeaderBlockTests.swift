import Testing

@testable import CurlTransport

struct HeaderBlockTests {
    private func block(_ lines: String...) -> HeaderBlock {
        var block = HeaderBlock()
        for line in lines { block.append(line: Array(line.utf8)) }
        return block
    }

    @Test(arguments: ["HTTP/1.1 201 Created\r\n", "HTTP/2 201 \r\n", "HTTP/1.0 201\n"])
    func `a status line is read in each version`(line: String) {
        let block = block(line, "A: b\r\n", "\r\n")
        #expect(block.status == 201)
        #expect(block.isComplete)
    }

    @Test func `values lose the blanks around them and keep the rest`() {
        let block = block("HTTP/1.1 200 OK\r\n", "Date: \t a: b  c \r\n", "Empty:\r\n", "\r\n")
        #expect(block.headers.fields.map(\.value) == ["a: b  c", ""])
    }

    @Test func `an interim block is replaced and trailers are left out`() {
        let block = block(
            "HTTP/1.1 103 Early Hints\r\n", "Link: a\r\n", "\r\n", "HTTP/1.1 200 OK\r\n",
            "A: b\r\n", "\r\n", "Trailer: c\r\n", "\r\n")
        #expect(block.status == 200)
        #expect(block.headers == ["A": "b"])
    }

    @Test func `a line without a colon is no field`() {
        #expect(block("HTTP/1.1 200 OK\r\n", "nonsense\r\n").headers == [:])
    }

    @Test func `every byte counts`() {
        #expect(block("HTTP/1.1 100 \r\n", "\r\n", "A: b\r\n").size == 23)
    }
}
