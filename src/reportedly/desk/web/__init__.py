"""The desk in a browser: one module for each kind of page, the templates they fill, and what serves them."""
