"""How everything for people looks: one stylesheet of tokens, and a colour and a mark for each status."""

from reportedly.desk.look.tokens import Theme, colours, stylesheet

__all__ = ["Theme", "colours", "stylesheet"]
