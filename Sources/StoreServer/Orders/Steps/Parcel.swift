/// Who carries a parcel, and by which number.
struct Parcel: Hashable, Sendable {
    var carrier: String?
    var trackingNumber: String?
}
