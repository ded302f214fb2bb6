"""What a parsed clause says: its words, its subject, its arguments, its negations and signs."""
