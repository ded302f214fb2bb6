"""What happens, happened, is expected or denied: events with their times, places and figures, and how certain each source is."""

from reportedly.events.recognition import recognise

__all__ = ["recognise"]
