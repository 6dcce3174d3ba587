extension OrderStatus {
    /// Returns the status that a step leads to; nil where the step is not allowed from here.
    ///
    /// A late payment of an expired order may revive it; a cancelled order stays cancelled and the
    /// money goes back, so that `paid` is no step from there.
    package func after(_ step: OrderStep) -> OrderStatus? {
        switch (self, step) {
        case (.pending, .paid), (.expired, .paid), (.shipped, .unship): .processing
        case (.pending, .expire): .expired
        case (.pending, .cancel), (.processing, .cancel): .cancelled
        case (.processing, .ship): .shipped
        case (.shipped, .deliver): .delivered
        case (.shipped, .lose): .lost
        case (.shipped, .sendBack), (.delivered, .return): .returned
        default: nil
        }
    }

    /// The steps that are allowed from here, in the order of their declaration.
    package var allowedSteps: [OrderStep] {
        OrderStep.allCases.filter { after($0) != nil }
    }
}
