/// A value that a setting cannot have.
struct UnusableValue: Error, Equatable, Sendable {
    /// What is wrong, in a sentence without a full stop.
    let reason: String

    /// Says what the value could be.
    init(_ value: String, among allowed: [String]) {
        let nearest = NearestWord.find(value, among: allowed).map { ", \($0) is near" } ?? ""
        reason = "\(value) is none of \(allowed.joined(separator: ", "))\(nearest)"
    }
}
