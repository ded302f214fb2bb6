"""The ways in which a page says that somebody says something, one module a way."""
