import ShopModel

extension RefundProvider {
    /// Asks through a gateway.
    static func gateway(_ gateway: RefundGateway, storeID: String) -> RefundProvider {
        RefundProvider(
            refund: { record in
                let request = RefundRequest(
                    intentID: record.intentID, amount: record.refund.amount,
                    metadata: [
                        IntentMetadata.refund: record.refund.id.description,
                        IntentMetadata.order: record.refund.orderID.description,
                        IntentMetadata.store: storeID,
                    ])
                do throws(GatewayError) {
                    let key = "\(storeID)-re-\(record.refund.id)"
                    return RefundReport(
                        try await gateway.create(request, key), storeID: storeID)
                } catch {
                    return try RefundReport(error, of: record)
                }
            },
            refunds: { intent in
                do throws(GatewayError) {
                    return try await gateway.list(intent).map {
                        RefundReport($0, storeID: storeID)
                    }
                } catch {
                    throw ProviderFailure(error)
                }
            })
    }
}

extension RefundReport {
    fileprivate init(_ refund: ProviderRefund, storeID: String) {
        let isOwn = refund.metadata[IntentMetadata.store] == storeID
        let id = isOwn ? refund.metadata[IntentMetadata.refund] : nil
        providerID = refund.id
        intentID = refund.intentID
        refundID = id.flatMap { RefundID(text: $0) }
        amount = refund.amount
        status =
            switch refund.status {
            case .pending, .requiresAction: .pending
            case .succeeded: .succeeded
            case .failed, .canceled: .failed
            }
        failureCode = status == .failed ? refund.failureReason ?? refund.status.rawValue : nil
    }

    /// Takes a refusal that is final, or throws ``ProviderFailure`` for one that is not.
    fileprivate init(_ error: GatewayError, of record: RefundRecord) throws(ProviderFailure) {
        let code: String
        switch error {
        case .refused(_, let reason, _): code = reason ?? "refused"
        case .noSuchPayment: code = "resource_missing"
        default: throw ProviderFailure(error)
        }
        self.init(
            providerID: nil, intentID: record.intentID, refundID: record.refund.id,
            amount: record.refund.amount, status: .failed, failureCode: code)
    }
}
