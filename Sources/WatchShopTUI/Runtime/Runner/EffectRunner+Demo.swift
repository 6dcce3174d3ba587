import LocalCache
import ShopClient
import ShopModel
import TerminalUI

extension EffectRunner {
    /// Makes something happen in a demo; outside one nothing does.
    func perform(_ work: DemoWork) async {
        guard let demo else { return }
        switch work.action {
        case .offline, .slow, .decline, .authentication, .lostAnswer:
            let stage = demo.network.toggle(work.action)
            post(.demo(.told(DemoWords.told(work.action, stage), stage)))
            if work.action == .offline { start(.synchronize) }
        case .dearer:
            await change(work.watches, DemoWords.dearer) { watches throws(ShopClientError) in
                try await demo.desk.raisePrices(of: watches)
            }
        case .soldOut:
            await change(work.watches, DemoWords.soldOut) { watches throws(ShopClientError) in
                try await demo.desk.sellOut(watches)
            }
        case .mails:
            do throws(Failure) {
                post(.demo(.mails(try demo.mails())))
            } catch {
                post(.demo(.failed(error)))
            }
        case .customer: await logIn("customer")
        case .staff: await logIn("staff")
        case .reset: await reset(demo)
        }
    }

    private func change(
        _ watches: [WatchID], _ words: SafeText,
        _ work: ([WatchID]) async throws(ShopClientError) -> Void
    ) async {
        guard let demo else { return }
        guard !watches.isEmpty else {
            return post(.demo(.told(DemoWords.emptyCart, demo.network.stage)))
        }
        do throws(ShopClientError) {
            try await work(watches)
            post(.demo(.told(words, demo.network.stage)))
            start(.synchronize)
        } catch {
            post(.demo(.failed(Failure(error) ?? .offline)))
        }
    }

    private func logIn(_ name: String) async {
        var number = Generation()
        await enter(\.accounts.login, DemoControl.login(name), number.next())
        if let demo { post(.demo(.told("Logged in: \(name).", demo.network.stage))) }
    }

    private func reset(_ demo: DemoControl) async {
        do throws(Failure) {
            demo.network.stage = DemoStage()
            try await demo.reset()
            await announce(try await connect())
            await logIn("customer")
            start(.synchronize)
            post(.demo(.told(DemoWords.reset, demo.network.stage)))
        } catch {
            post(.demo(.failed(error)))
        }
    }
}
