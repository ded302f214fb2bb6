"""The HTTP API: what the commands print, byte for byte, for other programs."""
