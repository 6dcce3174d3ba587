import CurlTransport
import FoundationEssentials
import ShopModel

extension ShopClientError {
    private static let busyStatuses: Set<Int> = [408, 429]

    /// Says what an answer that is no success means.
    init(refusal response: HTTPResponse) {
        let problem = Problem(response)
        let isBusy =
            response.status >= 500 || Self.busyStatuses.contains(response.status)
            || problem?.kind == .requestOutstanding
        if isBusy {
            self = .serverTrouble(
                status: response.status, problem: problem,
                retryAfter: response.headers.retryAfter(now: Date()))
        } else if let problem {
            self =
                problem.kind == .orderChanged
                ? .changed(OrderChanged(lines: problem.changes ?? [], total: problem.total))
                : .refused(problem)
        } else {
            self = .unexpectedAnswer(.status(response.status))
        }
    }

    /// The store refused the access token that a request carried.
    ///
    /// Only its own document counts: a 401 of something between says nothing about the session.
    var isTokenRefusal: Bool {
        if case .refused(let problem) = self { problem.status == 401 } else { false }
    }
}

extension Problem {
    /// Reads the problem document of an answer; `nil` when it has none.
    fileprivate init?(_ response: HTTPResponse) {
        guard response.mediaType == StoreResponse.problemMediaType else { return nil }
        do {
            self = try JSONDecoder().decode(Problem.self, from: response.body)
            // The document's own copy may have been made for another answer (RFC 9457, section 3.1.2).
            status = response.status
        } catch {
            return nil
        }
    }
}
