import ShopModel

extension CartLine {
    /// Pieces of a watch of the shelf, by its place.
    static func shelf(_ index: Int, quantity: Int = 1) -> CartLine {
        CartLine(Watch.shelf[index], quantity: quantity)
    }
}
