import FoundationEssentials
import Glibc

/// The file in the store's folder that keeps its signing keys from start to start.
///
/// The keys are not in the database: whoever reads a backup or a replica of it could otherwise make
/// a token for anyone.
package enum SigningKeyFile {
    /// Reads the keys, or makes new ones where there is no file yet.
    ///
    /// Throws ``SigningKeyFileError``. The file is made with mode 0600, whole or not at all; one
    /// that others can read is refused, since its keys may be known.
    package static func load(from path: String) throws(SigningKeyFileError) -> SigningKeys {
        guard access(path, F_OK) == 0 else {
            guard errno == ENOENT else { throw .unreadable(path: path, code: errno) }
            return try create(at: path)
        }
        guard try permissions(of: path) & 0o077 == 0 else {
            throw .readableByOthers(path: path)
        }
        return try read(path)
    }

    /// Returns the mode's permissions of a file, or of a link itself, which are all.
    private static func permissions(of path: String) throws(SigningKeyFileError) -> Int {
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: path)
        } catch {
            throw .unreadable(path: path, code: errno)
        }
        // A plain integer; in a program that has loaded the whole of Foundation, an NSNumber.
        let mode = attributes[.posixPermissions]
        return (mode as? any BinaryInteger).map { Int($0) } ?? mode as? Int ?? 0o777
    }

    private static func read(_ path: String) throws(SigningKeyFileError) -> SigningKeys {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .unreadable(path: path, code: errno)
        }
        do {
            let keys = try JSONDecoder().decode(SigningKeys.self, from: data)
            guard keys.areUsable else { throw SigningKeyFileError.damaged(path: path) }
            return keys
        } catch {
            throw .damaged(path: path)
        }
    }

    private static func create(at path: String) throws(SigningKeyFileError) -> SigningKeys {
        let keys = SigningKeys.random()
        do {
            try PrivateDraft.write(try JSONEncoder().encode(keys), inPlaceOf: path)
        } catch let error as PrivateDraft.Failure {
            throw .unwritable(path: path, code: error.code)
        } catch {
            throw .damaged(path: path)
        }
        return keys
    }
}

/// Why a store has no signing keys.
package enum SigningKeyFileError: Error, Equatable, Sendable {
    /// The file is there and cannot be read, for the reason that `errno` gives.
    case unreadable(path: String, code: Int32)
    /// The file cannot be made, for the reason that `errno` gives.
    case unwritable(path: String, code: Int32)
    /// Others than the owner may read or write the file.
    case readableByOthers(path: String)
    /// The file holds something else.
    case damaged(path: String)
}
