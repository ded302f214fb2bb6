"""Quantities said of events: what they count, where, as of when, and how they stand."""
