"""Reads the codes in grey pictures (PGM, type P5): a line for each file, empty where none is read."""

import sys
from pathlib import Path

from pyzbar.pyzbar import ZBarSymbol, decode


def read(path: str) -> str:
    kind, size, _, pixels = Path(path).read_bytes().split(b"\n", 3)
    assert kind == b"P5"
    width, height = map(int, size.split())
    found = decode((pixels, width, height), symbols=[ZBarSymbol.QRCODE])
    return " ".join(code.data.decode() for code in found)


for path in sys.argv[1:]:
    print(read(path))
