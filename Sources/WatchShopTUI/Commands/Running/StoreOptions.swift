import ArgumentParser

/// Which store a command is about.
struct StoreOptions: ParsableArguments {
    @Option(
        help: """
            The address of the store, such as https://shop.example; WATCHSHOP_SERVER, or else the \
            store that was used last, if left out.
            """)
    var server: String?
}
