"""What a need is: asked of a word of a part, and of the class of words that the row names with it."""

from __future__ import annotations

from collections.abc import Callable

from reportedly.model.document import ParsedPart

Need = Callable[[ParsedPart, int, str], bool]
"""Whether a word meets the need; where the row says "subject:courts", the last argument is "courts"."""
