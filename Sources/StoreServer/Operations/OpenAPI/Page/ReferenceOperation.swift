import ShopModel

/// One operation of the page.
struct ReferenceOperation {
    let tag: String
    /// What the template shows of it.
    let content: [String: Any]

    init(path: String, method: String, _ operation: JSONValue) {
        tag = operation["tags"].elementList.first?.stringValue ?? ""
        let body = operation["requestBody"]?["content"]
        let schema = body.memberList.first { $0.key == "application/json" }?.value["schema"]
        let parameters = operation["parameters"].elementList.map { parameter in
            ReferenceField(
                name: parameter["name"]?.stringValue ?? "",
                place: parameter["in"]?.stringValue ?? "",
                isRequired: parameter["required"] == .boolean(true), parameter["schema"])
        }
        let fields = schema.map { ReferenceField.all(in: $0) } ?? []
        let answers = operation["responses"].memberList.filter { $0.value["content"] != nil }
        content = [
            "id": operation["operationId"]?.stringValue ?? "",
            "method": method.uppercased(), "path": path,
            "summary": operation["summary"]?.stringValue ?? "",
            "access": operation["description"]?.stringValue ?? "",
            "inputs": (parameters + fields).map(\.content),
            "hasInputs": !parameters.isEmpty || !fields.isEmpty,
            "answers": answers.map(Self.answer),
        ]
    }

    private static func answer(_ member: JSONValue.Member) -> [String: Any] {
        let content = member.value["content"].memberList.map { content in
            let type = ReferenceField.type(of: content.value["schema"])
            return content.key == "application/json" ? type : content.key
        }
        return [
            "status": member.key,
            "type": content.isEmpty ? "nothing" : content.joined(separator: " or "),
        ]
    }
}
