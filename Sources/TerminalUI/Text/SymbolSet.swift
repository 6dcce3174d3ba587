/// The marks that the program draws itself, in one character each.
package struct SymbolSet: Hashable, Sendable {
    /// A horizontal line.
    package let horizontalRule: SafeText
    /// A vertical line.
    package let verticalRule: SafeText
    /// Where a text was cut.
    package let ellipsis: SafeText
    /// A state, filled: online, in stock, the step one is at.
    package let bullet: SafeText
    /// A state, hollow: a step to come.
    package let hollowBullet: SafeText
    /// Something under way.
    package let halfBullet: SafeText
    /// Being cut off: offline.
    package let dottedBullet: SafeText
    /// At the left of the selected row.
    package let selectionBar: SafeText
    /// Where one types.
    package let caret: SafeText
    /// Done.
    package let check: SafeText
    /// Something to look at.
    package let attention: SafeText
    /// Less, or backwards.
    package let arrowLeft: SafeText
    /// More, or forwards.
    package let arrowRight: SafeText
    /// Times, between a quantity and a name.
    package let times: SafeText
    /// Between two facts of one line.
    package let middleDot: SafeText
    /// A character of a secret.
    package let mask: SafeText
    /// The part of a scroll bar that stands for what is shown.
    package let scrollThumb: SafeText
    /// The rest of a scroll bar.
    package let scrollTrack: SafeText

    /// The set for terminals that show Unicode; no mark is of ambiguous width where it matters.
    package static let unicode = SymbolSet(
        horizontalRule: "─", verticalRule: "│", ellipsis: "…", bullet: "●", hollowBullet: "○",
        halfBullet: "◐", dottedBullet: "◌", selectionBar: "▌", caret: "›", check: "✓",
        attention: "!", arrowLeft: "‹", arrowRight: "›", times: "×", middleDot: "·", mask: "•",
        scrollThumb: "┃", scrollTrack: "│")

    /// The set for locales that are not UTF-8.
    package static let ascii = SymbolSet(
        horizontalRule: "-", verticalRule: "|", ellipsis: "~", bullet: "*", hollowBullet: "o",
        halfBullet: "%", dottedBullet: ".", selectionBar: ">", caret: ">", check: "+",
        attention: "!", arrowLeft: "<", arrowRight: ">", times: "x", middleDot: "-", mask: "*",
        scrollThumb: "#", scrollTrack: "|")
}

extension SymbolSet {
    /// All marks in the order of their declaration.
    package var all: [SafeText] {
        [
            horizontalRule, verticalRule, ellipsis, bullet, hollowBullet, halfBullet, dottedBullet,
            selectionBar, caret, check, attention, arrowLeft, arrowRight, times, middleDot, mask,
            scrollThumb, scrollTrack,
        ]
    }
}
