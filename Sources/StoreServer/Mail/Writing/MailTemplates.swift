import Mustache

/// The words of the mails: a template in text and one in HTML for each kind.
struct MailTemplates: Sendable {
    private static let shop = "WatchShop"

    private let library: MustacheLibrary

    /// What a template sees.
    private struct Frame {
        let shop: String
        let url: String
        let letter: any Letter
    }

    /// What a letter looks like.
    struct Rendering: Hashable, Sendable {
        let subject: String
        let text: String
        let html: String
    }

    /// Reads the templates of a folder; throws what is wrong with one.
    init(folder: String) async throws {
        library = try await MustacheLibrary(directory: folder)
    }

    /// Lays a letter out; the first line of its text is the subject.
    ///
    /// `url` is the store's own, the only one that mails link to. Throws ``JobFailure`` where the
    /// letter has no templates.
    func render(_ letter: some Letter, url: String) throws(JobFailure) -> Rendering {
        let kind = type(of: letter).kind
        let frame = Frame(shop: Self.shop, url: url, letter: letter)
        guard let text = library.render(frame, withTemplate: "text/\(kind)"),
            let html = library.render(frame, withTemplate: "html/\(kind)")
        else { throw JobFailure("the templates of \(kind) are missing", isPermanent: true) }
        let subject = text.prefix { $0 != "\n" }
        return Rendering(
            subject: String(subject),
            text: String(text.dropFirst(subject.count).drop(while: \.isNewline)),
            html: html)
    }
}
