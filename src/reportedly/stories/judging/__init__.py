"""How a claim stands: who has access, whose word it is, and the ordered rules of judgement."""
