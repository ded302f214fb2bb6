"""The commands: what each takes from the command line, and whom it hands that to."""
