"""The nouns of the trade, frozen: page, article, statement, event, origin, dossier."""
