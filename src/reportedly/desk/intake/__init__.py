"""Pages in: what a person names, read; kept by `add`, shown by `read`."""
