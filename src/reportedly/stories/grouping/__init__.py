"""Which pages belong together."""
