"""What happens, happened, is expected or denied: when, where, how much, and how certain each source is of it."""

from reportedly.events.recognition import recognise

__all__ = ["recognise"]
