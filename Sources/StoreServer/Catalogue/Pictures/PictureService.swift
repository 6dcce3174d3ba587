import ShopModel

/// The pictures of the watches: the uploaded one, or the one that came with the program.
struct PictureService: Sendable {
    private let database: any Database
    private let shelf: PictureShelf
    private let pictures = PictureRepository()

    init(database: any Database, shelf: PictureShelf) {
        self.database = database
        self.shelf = shelf
    }

    /// Returns the picture of a watch; throws `not_found` where there is no such watch, or none of
    /// it.
    func picture(of id: WatchID) async throws -> Picture {
        let (uploaded, modelCode) = try await database.read { snapshot in
            (
                try pictures.find(id, in: snapshot),
                try WatchRepository().find(id, in: snapshot)?.modelCode
            )
        }
        guard let modelCode else { throw Problem.notFound }
        return try uploaded ?? shelf.picture(of: modelCode)
    }
}
