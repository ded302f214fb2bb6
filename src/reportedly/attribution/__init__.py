"""Who says what, through whom: sources, cues, contents, and how they nest."""

from reportedly.attribution.attribute import attribute

__all__ = ["attribute"]
