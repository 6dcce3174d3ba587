extension Theme {
    /// The dark theme: a night-blue page and gold.
    package static let dark = Theme(
        name: "dark", isDark: true,
        inks: [
            .text: RGB(0xDFE3EA), .dim: RGB(0xA3ABBA), .faint: RGB(0x828A99),
            .accent: RGB(0xE6B566), .good: RGB(0x86C493), .warning: RGB(0xE6B566),
            .danger: RGB(0xEC8A8A), .link: RGB(0x8AB4F0), .rule: RGB(0x2E3441),
        ],
        grounds: [
            .page: RGB(0x12151C), .bar: RGB(0x1A1F29), .selection: RGB(0x263349),
            .panel: RGB(0x1A1F29), .field: RGB(0x1A1F29), .button: RGB(0x343B49),
            .focusedButton: RGB(0xDFE3EA), .primaryButton: RGB(0xE6B566),
        ])

    /// The light theme: a warm white page and dark gold.
    package static let light = Theme(
        name: "light", isDark: false,
        inks: [
            .text: RGB(0x1F2228), .dim: RGB(0x54514A), .faint: RGB(0x6A665D),
            .accent: RGB(0x7A5005), .good: RGB(0x23653A), .warning: RGB(0x7A5005),
            .danger: RGB(0xA02C2C), .link: RGB(0x1F4E9C), .rule: RGB(0xD7D2C5),
        ],
        grounds: [
            .page: RGB(0xFBFAF7), .bar: RGB(0xEFECE4), .selection: RGB(0xE4DCC8),
            .panel: RGB(0xEFECE4), .field: RGB(0xEFECE4), .button: RGB(0xDDD8CB),
            .focusedButton: RGB(0x1F2228), .primaryButton: RGB(0x7A5005),
        ])

    /// The themes that can be chosen, the standard one first.
    package static let all: [Theme] = [
        .dark, .light, .highContrast, .mono, .colourBlind, .forest, .plum, .paper, .frost,
    ]

    /// Returns the theme of a name; nil where there is none.
    package static func named(_ name: String) -> Theme? {
        all.first { $0.name == name }
    }
}
