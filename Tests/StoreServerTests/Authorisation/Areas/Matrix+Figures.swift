import ShopModel

extension Matrix {
    /// The routes of whoever looks at how the store does.
    static let figures = [
        MatrixRow(.statistics, .staff, scope: .reportsRead),
        MatrixRow(.salesReport, .admins, scope: .reportsRead),
        MatrixRow(.auditLog, .admins, scope: .auditRead),
    ]
}
