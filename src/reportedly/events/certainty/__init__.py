"""How certain what is told is: a value for each source, from the words that govern an event."""
