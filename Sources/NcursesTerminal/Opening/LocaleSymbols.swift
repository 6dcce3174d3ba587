import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The encoding of the locale, and the marks that it can carry.
enum LocaleSymbols {
    /// Makes the character encoding of the environment that of the process, and returns its marks.
    ///
    /// Where the environment names a UTF-8 locale that is not installed, as often over SSH, the
    /// plain UTF-8 one takes its place. Only LC_CTYPE is set: nothing else needs C's locale.
    static func adopt(environment: (String) -> String?) -> SymbolSet {
        if setlocale(LC_CTYPE, "") == nil, namesUTF8(environment) {
            _ = setlocale(LC_CTYPE, "C.UTF-8")
        }
        guard let name = nl_langinfo(Int32(CODESET)) else { return .ascii }
        return String(cString: name) == "UTF-8" ? .unicode : .ascii
    }

    private static func namesUTF8(_ environment: (String) -> String?) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment)
        let name = names.first { !$0.isEmpty } ?? ""
        let encoding = name.lowercased().split(separator: ".").last ?? ""
        return encoding.hasPrefix("utf-8") || encoding.hasPrefix("utf8")
    }
}
