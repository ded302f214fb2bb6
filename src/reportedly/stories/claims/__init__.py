"""The same happening told on many pages, and what it is called."""
