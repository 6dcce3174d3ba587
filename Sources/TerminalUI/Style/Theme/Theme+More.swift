extension Theme {
    /// Black and white with strong colours, for eyes that need them.
    package static let highContrast = Theme(
        name: "high-contrast", isDark: true,
        inks: [
            .text: RGB(0xFFFFFF), .dim: RGB(0xF0F0F0), .faint: RGB(0xD8D8D8),
            .accent: RGB(0xFFD800), .good: RGB(0x7CFF7C), .warning: RGB(0xFFD800),
            .danger: RGB(0xFFB0B0), .link: RGB(0x9AD8FF), .rule: RGB(0x8A8A8A),
        ],
        grounds: [
            .page: RGB(0x000000), .bar: RGB(0x000000), .selection: RGB(0x003A8C),
            .panel: RGB(0x101010), .field: RGB(0x202020), .button: RGB(0x303030),
            .focusedButton: RGB(0xFFFFFF), .primaryButton: RGB(0xFFD800),
        ])

    /// Greys alone: state is told by marks, words and weight.
    package static let mono = Theme(
        name: "mono", isDark: true,
        inks: [
            .text: RGB(0xE4E4E4), .dim: RGB(0xB4B4B4), .faint: RGB(0x929292),
            .accent: RGB(0xFFFFFF), .good: RGB(0xE4E4E4), .warning: RGB(0xFFFFFF),
            .danger: RGB(0xFFFFFF), .link: RGB(0xD0D0D0), .rule: RGB(0x444444),
        ],
        grounds: [
            .page: RGB(0x121212), .bar: RGB(0x1C1C1C), .selection: RGB(0x303030),
            .panel: RGB(0x1C1C1C), .field: RGB(0x1C1C1C), .button: RGB(0x3A3A3A),
            .focusedButton: RGB(0xE4E4E4), .primaryButton: RGB(0xFFFFFF),
        ])

    /// Blue and orange, which all common forms of colour blindness tell apart.
    package static let colourBlind = Theme(
        name: "colour-blind", isDark: true,
        inks: [
            .text: RGB(0xE2E6EC), .dim: RGB(0xA9B3C1), .faint: RGB(0x8A95A5),
            .accent: RGB(0xF0C75E), .good: RGB(0x64B5F6), .warning: RGB(0xF0C75E),
            .danger: RGB(0xFF9E57), .link: RGB(0x9CC9FF), .rule: RGB(0x2F3A49),
        ],
        grounds: [
            .page: RGB(0x10151D), .bar: RGB(0x18202B), .selection: RGB(0x22364F),
            .panel: RGB(0x18202B), .field: RGB(0x18202B), .button: RGB(0x313C4C),
            .focusedButton: RGB(0xE2E6EC), .primaryButton: RGB(0xF0C75E),
        ])

    /// A dark green page and brass.
    package static let forest = Theme(
        name: "forest", isDark: true,
        inks: [
            .text: RGB(0xE3E8DC), .dim: RGB(0xAAB5A0), .faint: RGB(0x89957F),
            .accent: RGB(0xD9B65C), .good: RGB(0x9BCB86), .warning: RGB(0xE3B45F),
            .danger: RGB(0xEE9384), .link: RGB(0x8FC4C0), .rule: RGB(0x2B3A30),
        ],
        grounds: [
            .page: RGB(0x101712), .bar: RGB(0x172019), .selection: RGB(0x25402F),
            .panel: RGB(0x172019), .field: RGB(0x172019), .button: RGB(0x30402F),
            .focusedButton: RGB(0xE3E8DC), .primaryButton: RGB(0xD9B65C),
        ])

    /// A dark purple page and rose gold.
    package static let plum = Theme(
        name: "plum", isDark: true,
        inks: [
            .text: RGB(0xEAE2EC), .dim: RGB(0xB8A9BE), .faint: RGB(0x978A9F),
            .accent: RGB(0xF0B7A4), .good: RGB(0xA3D3A0), .warning: RGB(0xF0C27A),
            .danger: RGB(0xF58FA0), .link: RGB(0xB3B5F5), .rule: RGB(0x3C3045),
        ],
        grounds: [
            .page: RGB(0x18121C), .bar: RGB(0x211926), .selection: RGB(0x40294D),
            .panel: RGB(0x211926), .field: RGB(0x211926), .button: RGB(0x3F3247),
            .focusedButton: RGB(0xEAE2EC), .primaryButton: RGB(0xF0B7A4),
        ])

    /// A page like old paper and cognac leather.
    package static let paper = Theme(
        name: "paper", isDark: false,
        inks: [
            .text: RGB(0x2B2418), .dim: RGB(0x584D3B), .faint: RGB(0x675B47),
            .accent: RGB(0x7E3F12), .good: RGB(0x3D5C1E), .warning: RGB(0x7A4A08),
            .danger: RGB(0x98261F), .link: RGB(0x2A4A80), .rule: RGB(0xD6C8A8),
        ],
        grounds: [
            .page: RGB(0xF6EFDD), .bar: RGB(0xEBE1C8), .selection: RGB(0xDFD0A8),
            .panel: RGB(0xEBE1C8), .field: RGB(0xEBE1C8), .button: RGB(0xDCCDA9),
            .focusedButton: RGB(0x2B2418), .primaryButton: RGB(0x7E3F12),
        ])

    /// A cool white page and steel blue.
    package static let frost = Theme(
        name: "frost", isDark: false,
        inks: [
            .text: RGB(0x1C2630), .dim: RGB(0x46535F), .faint: RGB(0x586672),
            .accent: RGB(0x0B5A82), .good: RGB(0x1F6440), .warning: RGB(0x7C4A05),
            .danger: RGB(0x9E2440), .link: RGB(0x1D4DA6), .rule: RGB(0xC9D4DD),
        ],
        grounds: [
            .page: RGB(0xF7FAFC), .bar: RGB(0xE8EEF3), .selection: RGB(0xCFE0EC),
            .panel: RGB(0xE8EEF3), .field: RGB(0xE8EEF3), .button: RGB(0xD3DEE7),
            .focusedButton: RGB(0x1C2630), .primaryButton: RGB(0x0B5A82),
        ])
}
