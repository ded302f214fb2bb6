"""Who says what, through whom: sources, cues, contents, and how they nest."""

from reportedly.attribution.attribute import attribute
from reportedly.attribution.tagging.tagger import TaggerError, open_tagger
from reportedly.attribution.tagging.training import Trained, train

__all__ = ["TaggerError", "Trained", "attribute", "open_tagger", "train"]
