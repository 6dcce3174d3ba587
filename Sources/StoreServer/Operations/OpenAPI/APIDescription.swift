import ShopModel

/// The description of the API for whoever keeps a copy of it.
package enum APIDescription {
    /// The document of OpenAPI 3.1 as JSON in UTF-8, indented, with a line's end.
    ///
    /// Throws where a type of an answer cannot be described.
    package static func document() throws -> [UInt8] {
        let document = try OpenAPIDocument(Route.all, RouteAnswer.all)
        return try JSONDocument(document.json, isIndented: true).bytes + Array("\n".utf8)
    }
}
