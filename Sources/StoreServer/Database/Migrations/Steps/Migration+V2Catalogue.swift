extension Migration {
    /// The watches with their stock, and the ledger whose sum per watch is what is on hand.
    static let catalogue = Migration(version: 2, name: "catalogue") { sql in
        [
            """
            CREATE TABLE watches (
                watch_id TEXT NOT NULL PRIMARY KEY,
                model_code TEXT NOT NULL UNIQUE,
                watch_name TEXT NOT NULL,
                brand TEXT NOT NULL,
                collection TEXT NOT NULL,
                category TEXT NOT NULL,
                description TEXT NOT NULL,
                price \(sql.int64) NOT NULL CONSTRAINT price_not_negative CHECK (price >= 0),
                currency TEXT NOT NULL,
                price_basis TEXT NOT NULL,
                source TEXT NOT NULL,
                on_hand \(sql.int64) NOT NULL,
                reserved \(sql.int64) NOT NULL DEFAULT 0,
                position \(sql.int64) NOT NULL,
                version \(sql.int64) NOT NULL DEFAULT 1,
                created_at \(sql.int64) NOT NULL,
                updated_at \(sql.int64) NOT NULL,
                movement TEXT,
                caliber TEXT,
                power_reserve_hours \(sql.double),
                case_diameter_mm \(sql.double),
                case_thickness_mm \(sql.double),
                case_material TEXT,
                crystal TEXT,
                dial_color TEXT,
                strap TEXT,
                lug_width_mm \(sql.double),
                water_resistance_m \(sql.double),
                gender TEXT,
                CONSTRAINT on_hand_not_negative CHECK (on_hand >= 0),
                CONSTRAINT reserved_within_on_hand CHECK (reserved >= 0 AND reserved <= on_hand)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX watches_position ON watches (position, watch_id)",
            """
            CREATE TABLE stock_movements (
                movement_id \(sql.identity),
                watch_id TEXT NOT NULL REFERENCES watches (watch_id),
                quantity_change \(sql.int64) NOT NULL
                    CONSTRAINT quantity_changes CHECK (quantity_change <> 0),
                reason TEXT NOT NULL CONSTRAINT movement_reason_known CHECK (reason IN
                    ('seed', 'sale', 'restock', 'return', 'delivery', 'adjustment')),
                reference TEXT,
                created_at \(sql.int64) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX stock_movements_watch ON stock_movements (watch_id, movement_id)",
        ] + sql.appendOnly("stock_movements")
    }
}
