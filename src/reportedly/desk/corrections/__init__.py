"""Corrections by people: checked and kept, asked for on the command line, told in words."""
