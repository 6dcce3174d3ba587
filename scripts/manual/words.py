"""Words in the language of troff, and what the pages say beside the command line."""


def escaped(text: str) -> str:
    """Text that troff shows as it is: a hyphen is a minus, and no line begins a macro."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")
    return "\\&" + text if text.startswith((".", "'")) else text


def bold(text: str) -> str:
    return f"\\fB{escaped(text)}\\fR"


def italic(text: str) -> str:
    return f"\\fI{escaped(text)}\\fR"


PROGRAM_FACTS = {
    "watchshop": {
        "ENVIRONMENT": [
            ("WATCHSHOP_SERVER", "The address of the store, where --server does not say it."),
            ("WATCHSHOP_HOME", "A folder that holds everything that the program keeps."),
            ("WATCHSHOP_TOKEN_FILE",
             "A file, which nobody else may read, with a token that commands use in place of a "
             "login."),
            ("XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME, XDG_CONFIG_HOME",
             "Where what is kept goes, by the XDG Base Directory Specification."),
            ("COLORTERM, NO_COLOR, TERM", "How many colours are used."),
            ("ESCDELAY", "How many milliseconds the Escape key waits."),
        ],
        "FILES": [
            ("~/.local/share/watchshop", "Stores, carts and sessions, for their owner alone."),
            ("~/.local/state/watchshop/watchshop.log", "The log."),
            ("~/.config/watchshop/config.toml", "Settings and keys."),
        ],
        "EXAMPLES": [
            ("watchshop demo", "Try everything on a store that is gone afterwards."),
            ("watchshop watches search diver --json", "List watches for another program."),
            ("watchshop orders place --yes --id $(uuidgen)", "Order what is in the cart, once."),
        ],
        "SEE ALSO": ["watchshop-server"],
    },
    "watchshop-server": {"SEE ALSO": ["watchshop"]},
}
