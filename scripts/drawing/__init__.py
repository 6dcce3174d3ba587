"""Draws one picture per watch of the catalogue from the watch's own facts.

facts (watches.json) -> `design` (what the watch looks like) -> `straps`, `cases`, `bezels`, `dials`, `indices`, `hands`
(one drawing module per part, back to front) -> `png` (a small palette picture).
"""
