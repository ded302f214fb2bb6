"""When pages came out, and which of them count as of an instant."""
