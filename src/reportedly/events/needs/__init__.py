"""What rows of the lexicon need of the words around them, by subject."""
