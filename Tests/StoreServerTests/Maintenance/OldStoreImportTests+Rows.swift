extension OldStoreImportTests {
    /// The tables of the Express backend, without constraints that would keep bad rows out.
    static let schema = [
        """
        CREATE TABLE watches (watch_id uuid, watch_name text, brand text, model_code text,
            description text, price numeric(10, 2), stock_quantity int, image_url text,
            category text, created_at timestamptz DEFAULT now())
        """,
        """
        CREATE TABLE customers (customer_id serial, email text, full_name text,
            password_hash text, phone text, address text, city text, country text,
            is_admin boolean)
        """,
        """
        CREATE TABLE orders (order_id serial, customer_id int,
            order_date timestamp DEFAULT now(), status text, total_amount numeric(10, 2),
            shipping_address text, payment_intent_id text)
        """,
        """
        CREATE TABLE order_items (order_id int, watch_id uuid, quantity int,
            unit_price numeric(10, 2), subtotal numeric(10, 2))
        """,
    ]

    /// Rows of which some cannot be taken over.
    static func rows(_ hash: String) -> [String] {
        let watch = "00000000-0000-4000-8000-00000000000"
        return [
            """
            INSERT INTO watches VALUES
                ('\(watch)1', 'PRX', 'Tissot', 'T1', 'steel', 395.00, 50, '', 'classic'),
                ('\(watch)2', 'Seastar', 'Tissot', 'T2', NULL, 560.00, -3, '', 'diver'),
                ('\(watch)3', 'Free', 'Tissot', 'T3', '', 0.00, 1, '', 'sport')
            """,
            """
            INSERT INTO customers VALUES
                (1, 'Ada@example.com', 'Ada', '\(hash)', NULL, NULL, NULL, NULL, true),
                (2, 'b@example.com', 'B', '\(hash)', '', '1 Road', 'Bern', 'CH', NULL),
                (3, 'ada@EXAMPLE.com ', 'Ada again', '\(hash)', NULL, NULL, NULL, NULL, NULL),
                (4, 'c@example.com', 'C', 'secret', NULL, NULL, NULL, NULL, NULL)
            """,
            """
            INSERT INTO orders (order_id, customer_id, status, total_amount, shipping_address)
            VALUES (41, 1, 'delivered', 790.00, '1 Road'), (42, 2, 'pending', 560.00, NULL),
                (43, 1, 'shipped', 1.00, ''), (44, 99, 'shipped', 395.00, ''),
                (45, 1, 'shipped', 395.00, ''), (46, 1, 'lost in the post', 395.00, ''),
                (47, 1, 'cancelled', 0.00, '')
            """,
            """
            INSERT INTO order_items VALUES
                (41, '\(watch)1', 2, 395.00, 790.00), (42, '\(watch)2', 1, 560.00, 560.00),
                (43, '\(watch)1', 1, 395.00, 395.00), (44, '\(watch)1', 1, 395.00, 395.00),
                (45, '\(watch)9', 1, 395.00, 395.00), (46, '\(watch)1', 1, 395.00, 395.00)
            """,
        ]
    }
}
