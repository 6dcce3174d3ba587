/// What a browser shows to whoever follows the link at the end of a mail.
///
/// Following the link changes nothing: programs that look into mails follow links too. The button
/// does.
enum SubscriptionPage {
    /// Asks whether someone wants to stop waiting.
    static func question(watch: String) throws -> PageDocument {
        try PageDocument(
            "Stop waiting",
            template: """
                <h1>No mail about {{watch}}?</h1>
                <p>You would hear from us as soon as it can be bought again.</p>
                <form method="post"><button>Stop waiting</button></form>
                """,
            values: ["watch": watch])
    }

    /// Says that no mail will come.
    static func done() throws -> PageDocument {
        try PageDocument(
            "Done",
            template: """
                <h1>You will get no mail about it.</h1>
                <p>You can close this page.</p>
                """)
    }
}
