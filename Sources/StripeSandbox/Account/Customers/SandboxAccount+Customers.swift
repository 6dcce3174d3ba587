/// Customers.
extension SandboxAccount {
    /// Makes a customer, with a card where the request names one.
    func create(
        _ parameters: CustomerDetails, origin: RequestOrigin
    ) throws(StripeError) -> Customer {
        var customer = Customer(id: environment.identifier("cus"), created: environment.now())
        try parameters.apply(to: &customer)
        let method: PaymentMethod?
        if let reference = parameters.paymentMethod {
            method = try keepable(reference)
        } else {
            method = nil
        }
        customers[customer.id] = customer
        emit(.customerCreated, .customer(customer), origin: origin)
        if let method { keep(method, for: customer.id, origin: origin) }
        return customer
    }

    /// Finds a customer that a parameter names.
    func customer(named id: String) throws(StripeError) -> Customer {
        guard let customer = customers[id] else {
            throw .noSuchReference(Customer.kind, id: id, param: "customer")
        }
        return customer
    }

    /// Finds the customer that a path names.
    func customer(_ id: String) throws(StripeError) -> Customer {
        guard let customer = customers[id] else {
            throw .noSuchObject(Customer.kind, id: id, param: "id")
        }
        return customer
    }

    /// Tells whether there was a customer of an identifier who was deleted.
    func isDeletedCustomer(_ id: String) -> Bool { deletedCustomers.contains(id) }

    /// Changes a customer.
    func update(
        customer id: String, _ parameters: CustomerDetails, origin: RequestOrigin
    ) throws(StripeError) -> Customer {
        var customer = try customer(id)
        try parameters.apply(to: &customer)
        customers[id] = customer
        emit(.customerUpdated, .customer(customer), origin: origin)
        return customer
    }

    /// Deletes a customer, and takes their cards from them.
    func delete(
        customer id: String, origin: RequestOrigin
    ) throws(StripeError) -> DeletedCustomer {
        let customer = try customer(id)
        for method in paymentMethods.newestFirst where method.customer?.id == id {
            release(method, origin: origin)
        }
        customers[id] = nil
        deletedCustomers.insert(id)
        emit(.customerDeleted, .customer(customer), origin: origin)
        return DeletedCustomer(id: id)
    }

    /// Reads a page of the customers.
    func customers(_ query: OwnedObjectQuery) throws(StripeError) -> ObjectList<Customer> {
        try query.list.page(
            of: customers.newestFirst.filter { query.matches([.email: $0.email]) },
            url: "/v1/customers")
    }
}
