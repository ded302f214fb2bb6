"""Figures as series, and which of the values told stands."""
