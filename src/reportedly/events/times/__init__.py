"""The times that an article names, and their values in the calendar."""
