"""Which attribution is within which, and where each of them ends."""
