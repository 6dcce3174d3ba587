/// The version of this product.
package enum ProductVersion {
    /// The version that both programs give, by Semantic Versioning 2.0.0.
    package static let current = "0.1.0"
}
