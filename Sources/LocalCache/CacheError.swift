/// Why the files of this machine cannot be read or written.
package enum CacheError: Error, Equatable, Sendable {
    /// A file was written by a newer version of the program; it is left as it is.
    case newerSchema(file: String)
    /// A file is not what it should be and could not be put right.
    case damaged(file: String)
    /// The disk is full.
    case diskFull
    /// A folder or file cannot be written.
    case notWritable(path: String)
    /// Another program held the file for longer than it is waited for.
    case busy
    /// Anything else, with the cause in the library's words.
    case other(String)
}
