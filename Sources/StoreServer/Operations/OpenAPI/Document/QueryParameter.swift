import ShopModel

/// What a query parameter may hold.
struct QueryParameter {
    /// Its schema.
    let schema: JSONSchema

    /// Finds a parameter of a route by its name: most names mean the same on all of them.
    init(_ name: String, of route: Route) {
        schema =
            switch name {
            case "page", "v": Self.number(upTo: Int64(Int32.max))
            case "limit": Self.number(upTo: Self.limits[route] ?? 200)
            case "min_price", "max_price", "from_amount", "to_amount": Self.amount
            case "category": Self.text(upTo: 40)
            case "movement": Self.text(upTo: 80)
            case "search" where route == .customers: Self.text(upTo: 100)
            case "brand", "collection", "search": Self.text(upTo: 200)
            case "in_stock", "low_stock", "dry_run": .oneOf(["", "0", "1", "false", "true"])
            case "kind": JSONSchema(["type": "string", "minLength": 1, "maxLength": 64])
            case "sort": .oneOf([""] + WatchSort.allCases.map(\.rawValue))
            case "from", "to":
                .type("string", format: route == .stockMovements ? "date-time" : "date")
            case "state": .oneOf(JobState.allCases.map(\.rawValue))
            case "status": .oneOf(OrderStatus.allCases.map(\.rawValue))
            case "role": .oneOf(Role.allCases.map(\.rawValue))
            case "reason": .oneOf(StockMovement.Reason.allCases.map(\.rawValue))
            case "by": .oneOf(SalesReport.Table.allCases.map(\.rawValue))
            case "country": JSONSchema(FieldKind.country)
            case "watch_id": WatchID.schema
            case "customer_id": CustomerID.schema
            case "needs_attention", "disabled": .oneOf(["0", "1"])
            case "number": JSONSchema(["type": "string", "minLength": 1, "maxLength": 60])
            case "text":
                JSONSchema([
                    "type": "string", "minLength": 1, "maxLength": 100,
                    "pattern": #"^[^\u0000]*$"#,
                ])
            case "actor", "action", "subject":
                JSONSchema(["type": "string", "minLength": 1, "maxLength": 200])
            default: .type("string")
            }
    }

    private static let limits: [Route: Int64] = [
        .changes: 1_000, .myChanges: 1_000, .recommendations: 20,
    ]
    /// An amount, or nothing, as a form without it sends.
    private static let amount = JSONSchema([
        "type": "string", "pattern": #"^([0-9]{1,15}(\.[0-9]{1,2})?)?$"#,
    ])

    private static func number(upTo most: Int64) -> JSONSchema {
        JSONSchema(["type": "integer", "minimum": 1, "maximum": .number("\(most)")])
    }

    private static func text(upTo most: Int64) -> JSONSchema {
        JSONSchema(["type": "string", "maxLength": .number("\(most)")])
    }
}
