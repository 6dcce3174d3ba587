import ShopModel

/// The SQL of the uploaded pictures.
///
/// They stand in the database and not in files, so that every server of a store has them.
struct PictureRepository: Sendable {
    /// Returns the picture of a watch; nil where none was uploaded.
    func find(_ watch: WatchID, in reader: some SQLReader) throws(DatabaseError) -> Picture? {
        let row = try reader.first(
            "SELECT png, entity_tag, image_version FROM watch_images WHERE watch_id = $1", [watch])
        guard let row else { return nil }
        return Picture(
            bytes: try row.get("png"), tag: EntityTag(known: try row.get("entity_tag")),
            version: try row.get("image_version"))
    }

    /// Puts a picture in the place of the one that a watch had.
    func write(
        _ picture: Picture, of watch: WatchID, at time: Timestamp, in transaction: Transaction
    ) throws(DatabaseError) {
        try transaction.execute(
            """
            INSERT INTO watch_images (watch_id, image_version, entity_tag, png, uploaded_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (watch_id) DO UPDATE SET image_version = excluded.image_version,
                entity_tag = excluded.entity_tag, png = excluded.png,
                uploaded_at = excluded.uploaded_at
            """,
            [watch, picture.version, picture.tag.text, picture.bytes, time])
    }
}
