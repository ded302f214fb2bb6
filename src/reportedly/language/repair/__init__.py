"""Trees that the parser gave, put right before anybody reads them."""
