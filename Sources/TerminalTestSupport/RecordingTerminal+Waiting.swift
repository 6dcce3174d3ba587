package import TerminalUI

extension RecordingTerminal {
    /// The newest frame did not become what was waited for.
    package struct FrameNeverCame: Error, CustomStringConvertible {
        /// The newest frame as text, or a note that there is none.
        package let description: String
    }

    /// Waits until the newest frame satisfies a condition, and returns it.
    ///
    /// - Throws: `FrameNeverCame` with the newest frame after the limit.
    @discardableResult
    package func frame(
        within limit: Duration = .seconds(60), where condition: (Surface) -> Bool
    ) async throws -> Surface {
        let deadline = ContinuousClock.now + limit
        while ContinuousClock.now < deadline {
            if let frame = frames.last, condition(frame) { return frame }
            try await Task.sleep(for: .milliseconds(2))
        }
        throw FrameNeverCame(
            description: frames.last.map { ScreenSnapshot($0).description } ?? "no frame")
    }

    /// Waits until a frame has shown a text in one of its rows, were it for a moment: the newest may
    /// be another when a busy machine comes to look.
    package func anyFrame(
        showing text: String, within limit: Duration = .seconds(60)
    ) async throws {
        try await frame(within: limit) { _ in
            frames.contains { $0.textRows.contains { $0.contains(text) } }
        }
    }

    /// Waits until the newest frame shows a text in one of its rows.
    @discardableResult
    package func frame(showing text: String, within limit: Duration = .seconds(60)) async throws
        -> Surface
    {
        try await frame(within: limit) { $0.textRows.contains { $0.contains(text) } }
    }
}
