"""What is said: clauses, complements, predicates and speech, as spans of characters."""
