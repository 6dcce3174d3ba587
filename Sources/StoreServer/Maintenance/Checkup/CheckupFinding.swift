/// What a look at one part of a store came to.
package struct CheckupFinding: Hashable, Sendable {
    /// How it stands.
    package enum Grade: String, Hashable, Sendable {
        /// As it must be.
        case good
        /// Something waits for a person.
        case attention
        /// Something is wrong.
        case wrong
    }

    /// How it stands.
    package let grade: Grade
    /// What was looked at, and what was found, in a sentence without a full stop.
    package let words: String
    /// What to do; nil where there is nothing.
    package let nextStep: String?

    init(_ grade: Grade, _ words: String, nextStep: String? = nil) {
        self.grade = grade
        self.words = words
        self.nextStep = nextStep
    }
}
