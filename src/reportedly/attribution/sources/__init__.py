"""Who the source is: its name, its kind, its number, and whom it belongs to."""
