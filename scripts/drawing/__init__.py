"""Draws one picture per watch of the catalogue from the watch's own facts.

`facts` and `families` turn a record of watches.json into a `design`: what the watch looks like.
`straps`, `cases`, `bezels`, `dials`, `indices` and `hands` draw it on a `canvas`, back to front.
`png` makes a small file of it.
"""
