import CCurl

/// What the engine's thread does: moves all transfers on, and waits for whatever comes first of
/// the network, a command and a time limit.
final class TransferLoop {
    /// How many idle connections are kept.
    private static let idleConnections = 8
    /// How long the poll may last when there is nothing to wait for but a command.
    private static let longestWait = Duration.seconds(3600)

    private let inbox: EngineInbox
    private let configuration: CurlEngine.Configuration
    private var transfers: [TransferID: Transfer] = [:]

    /// Creates a loop without transfers.
    init(inbox: EngineInbox, configuration: CurlEngine.Configuration) {
        self.inbox = inbox
        self.configuration = configuration
    }

    /// Runs until the inbox is closed.
    func run() {
        // A count of its users, so that every engine may call it; its end is the process's.
        guard ccurl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK,
            let multi = ccurl_multi_init()
        else { return refuseAll() }
        _ = ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, Self.idleConnections)
        inbox.attach(ccurl_waker(multi: multi))

        while obeyCommands(multi) {
            ccurl_multi_perform(multi)
            finishCompleted(multi)
            finishStalled(multi)
            ccurl_multi_poll(multi, waitingTime)
        }

        inbox.detach()
        for id in transfers.keys { end(id, multi, .failed(.cancelled)) }
        ccurl_multi_cleanup(multi)
    }

    /// Does what was asked; `false` when the loop is to end.
    private func obeyCommands(_ multi: UnsafeMutableRawPointer) -> Bool {
        let (commands, isClosed) = inbox.take()
        for command in commands {
            switch command {
            case .start(let id, let request, let url, let channel):
                start(id, request, url, channel, multi)
            case .resume(let id): transfers[id]?.resume()
            case .cancel(let id): end(id, multi, .failed(.cancelled))
            }
        }
        return !isClosed
    }

    private func start(
        _ id: TransferID, _ request: HTTPRequest, _ url: WebURL, _ channel: ResponseChannel,
        _ multi: UnsafeMutableRawPointer
    ) {
        guard
            let transfer = Transfer(
                request, url: url, channel: channel, configuration: configuration),
            ccurl_multi_add_handle(multi, transfer.easy) == CURLM_OK
        else {
            channel.finish(.failed(.engineMissing))
            return
        }
        transfers[id] = transfer
    }

    private func finishCompleted(_ multi: UnsafeMutableRawPointer) {
        while true {
            let completion = ccurl_next_completion(multi)
            guard let easy = completion.easy else { return }
            guard let (id, transfer) = transfers.first(where: { $0.value.easy == easy }) else {
                continue
            }
            transfer.finish(completion.result)
            end(id, multi, .complete)
        }
    }

    private func finishStalled(_ multi: UnsafeMutableRawPointer) {
        let now = ContinuousClock.now
        for (id, transfer) in transfers {
            if let limit = transfer.stallsAt, limit <= now { end(id, multi, .failed(.stalled)) }
        }
    }

    /// Frees a transfer; the outcome counts only when it has none yet.
    ///
    /// A handle that is removed before its answer is complete takes its connection, or its stream
    /// of HTTP/2, with it.
    private func end(
        _ id: TransferID, _ multi: UnsafeMutableRawPointer, _ outcome: ResponseChannel.Outcome
    ) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        ccurl_multi_remove_handle(multi, transfer.easy)
        transfer.channel.finish(outcome)
    }

    /// The time until the next transfer stalls, in milliseconds.
    ///
    /// libcurl ends the poll earlier for its own timers.
    private var waitingTime: Int32 {
        let now = ContinuousClock.now
        let next = transfers.values.compactMap(\.stallsAt).min().map { now.duration(to: $0) }
        return Int32(min(next ?? Self.longestWait, Self.longestWait).wholeMilliseconds)
    }

    private func refuseAll() {
        inbox.close()
        for case .start(_, _, _, let channel) in inbox.take().commands {
            channel.finish(.failed(.engineMissing))
        }
    }
}
