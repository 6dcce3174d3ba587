#!/usr/bin/env python3
"""Draws the pictures of the catalogue's watches, one PNG per model code.

    scripts/draw_watches.py [--out DIR] [MODEL_CODE ...]

Everything comes from the facts in watches.json. The pictures are kept in the repository, so this
runs only when a fact or a drawing changes; it needs Pillow and numpy (`pip install pillow numpy`),
and the same versions of them draw the same bytes.
"""

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from drawing import bezels, cases, dials, families, hands, indices, png, straps
from drawing.canvas import Canvas

CATALOG = Path(__file__).parent.parent / "Sources/StoreServer/Resources/Catalog"


def picture(watch):
    """The PNG bytes of one watch, drawn from back to front."""
    design = families.design(watch)
    canvas = Canvas(design.scale)
    straps.draw(canvas, design.strap)
    cases.draw(canvas, design)
    bezels.draw(canvas, design)
    dials.draw(canvas, design)
    indices.draw(canvas, design)
    hands.draw(canvas, design)
    hands.crystal(canvas, design)
    return png.encoded(canvas.finished())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=CATALOG / "pictures", help="folder to write to")
    parser.add_argument("codes", nargs="*", metavar="MODEL_CODE", help="only these watches")
    options = parser.parse_args()
    watches = json.loads((CATALOG / "watches.json").read_text(encoding="utf-8"))
    known = {watch["model_code"] for watch in watches}
    for code in options.codes:
        if code not in known:
            parser.error(f"no watch {code} in the catalogue")
    chosen = [w for w in watches if not options.codes or w["model_code"] in options.codes]
    options.out.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor() as pool:
        for watch, data in zip(chosen, pool.map(picture, chosen)):
            (options.out / f"{watch['model_code']}.png").write_bytes(data)
            print(f"{watch['model_code']}  {len(data) / 1024:5.1f} kB  {watch['watch_name']}")


if __name__ == "__main__":
    main()
