/// Requests that are refused for what they say.
extension StripeError {
    private static func invalid(
        _ message: String, code: String? = nil, param: String? = nil
    ) -> StripeError {
        StripeError(
            ErrorDetails(.invalidRequestError, code: code, message: message, param: param))
    }

    static func malformedForm(_ reason: String) -> StripeError {
        invalid("Invalid request: \(reason).")
    }

    static let wrongMediaType = invalid(
        "Invalid request (check that your POST content type is application/x-www-form-urlencoded).")

    static func invalidParameter(_ name: String, _ message: String) -> StripeError {
        invalid(message, param: name)
    }

    static func missingParameter(_ name: String) -> StripeError {
        invalid("Missing required param: \(name).", code: "parameter_missing", param: name)
    }

    static func unknownParameter(_ name: String) -> StripeError {
        invalid("Received unknown parameter: \(name)", code: "parameter_unknown", param: name)
    }

    static func unsupportedParameter(_ name: String) -> StripeError {
        invalid("This sandbox does not implement the parameter \(name).", param: name)
    }

    static func emptyParameter(_ name: String) -> StripeError {
        invalid(
            "You passed an empty string for '\(name)'. We assume empty values are an attempt to "
                + "unset a parameter; however '\(name)' cannot be unset. You should remove "
                + "'\(name)' from your request or supply a non-empty value.",
            code: "parameter_invalid_empty", param: name)
    }

    static func invalidInteger(_ name: String, _ text: String) -> StripeError {
        invalid("Invalid integer: \(text)", code: "parameter_invalid_integer", param: name)
    }

    static func belowMinimum(_ name: String, minimum: Int64) -> StripeError {
        invalid(
            "This value must be greater than or equal to \(minimum).",
            code: "parameter_invalid_integer", param: name)
    }

    static func amountTooSmall(_ minimum: String) -> StripeError {
        invalid("Amount must be at least \(minimum)", code: "amount_too_small", param: "amount")
    }

    static func amountTooLarge(_ maximum: String) -> StripeError {
        invalid(
            "Amount must be no more than \(maximum)", code: "amount_too_large", param: "amount")
    }

    /// A parameter names an object that does not exist.
    static func noSuchReference(_ kind: String, id: String, param: String) -> StripeError {
        invalid("No such \(kind): '\(id)'", code: "resource_missing", param: param)
    }

    static func notExpandable(_ property: String) -> StripeError {
        invalid("This property cannot be expanded (\(property)).", param: "expand")
    }
}
