import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A terminal description that says `use=` of another, has more colours and no shortcuts.
///
/// ncurses sends no more colours than the description has, and the usual ones stop at 256. It moves
/// rows by scroll regions and repeats characters where the description knows how, which not every
/// terminal that calls itself xterm does; without them it writes the cells. The derived one is
/// compiled once by `tic` into the user's cache and found through TERMINFO_DIRS.
struct DerivedEntry {
    /// The name of the derived description.
    let name: String
    /// The folder that holds it, in the layout of a terminfo database.
    let folder: String
    private let source: String

    /// Describes the derived entry; nil for a base or a level that needs or allows none.
    init?(base: TerminalEntry, level: ColourLevel, cacheFolder: String) {
        let isPlainName = base.name.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "."), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isPlainName, base.name.first != ".", let colours = Colours(level, base.colours) else {
            return nil
        }
        name = base.name + colours.suffix
        folder = cacheFolder + "/terminfo"
        source = """
            \(name)|\(base.name) with more colours and without shortcuts,
            \t\(colours.capabilities),
            \tcsr@, indn@, rin@, il@, il1@, dl@, dl1@, rep@,
            \tccc@, initc@, initp@, oc@, setb@, setf@,
            \tuse=\(base.name),

            """
    }

    /// What a level needs a description to say.
    private struct Colours {
        let suffix: String
        let capabilities: String

        init?(_ level: ColourLevel, _ described: Int32) {
            switch level {
            case .trueColour:
                let channels = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%dm"
                suffix = "+rgb"
                capabilities = """
                    RGB, colors#0x1000000, pairs#0x10000, \
                    setab=\\E[48;2;\(channels), setaf=\\E[38;2;\(channels)
                    """
            case .xterm256 where described < 256:
                suffix = "+256"
                capabilities =
                    "colors#256, pairs#0x10000, setab=\\E[48;5;%p1%dm, setaf=\\E[38;5;%p1%dm"
            case .xterm256:
                suffix = "+cells"
                capabilities = "colors#\(described)"
            case .ansi16 where described < 16:
                suffix = "+16"
                capabilities = """
                    colors#16, pairs#0x100, \
                    setab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm, \
                    setaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm
                    """
            default:
                return nil
            }
        }
    }

    /// Compiles the description unless the cache has it; returns whether it is there.
    func prepare() -> Bool {
        let place = "\(folder)/\(name.prefix(1))"
        if access("\(place)/\(name)", R_OK) == 0 { return true }
        // What cannot be made shows below, where the folder aside cannot be made in it.
        for path in Self.ancestors(of: place) { mkdir(path, 0o700) }
        // Compiled aside and moved: another copy of the program never reads half an entry.
        guard let aside = Self.makeFolder(beside: folder) else { return false }
        defer { Self.removeFolder(aside, holding: name) }
        guard Self.write(source, to: "\(aside)/source"),
            ChildProcess.run(["tic", "-x", "-o", aside, "\(aside)/source"]) == 0
        else { return false }
        return rename("\(aside)/\(name.prefix(1))/\(name)", "\(place)/\(name)") == 0
    }

    private static func ancestors(of path: String) -> [String] {
        let parts = path.split(separator: "/")
        let start = path.hasPrefix("/") ? "/" : ""
        return parts.indices.map { start + parts[...$0].joined(separator: "/") }
    }

    private static func makeFolder(beside folder: String) -> String? {
        var template = Array("\(folder)/new-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    }

    private static func removeFolder(_ folder: String, holding name: String) {
        unlink("\(folder)/\(name.prefix(1))/\(name)")
        rmdir("\(folder)/\(name.prefix(1))")
        unlink("\(folder)/source")
        rmdir(folder)
    }

    private static func write(_ text: String, to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    }
}
