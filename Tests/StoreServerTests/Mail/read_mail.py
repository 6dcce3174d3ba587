"""Reads a message on standard input with Python's own library and prints what it understood."""

import email
import email.policy
import json
import sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({
    "subject": message["subject"],
    "from": message["from"],
    "to": message["to"],
    "id": message["message-id"],
    "date": message["date"].datetime.isoformat(),
    "type": message.get_content_type(),
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
    "headers": sorted(message.keys()),
    "parts": {part.get_content_type(): part.get_content().replace("\r\n", "\n") for part in message.iter_parts()},
}))
