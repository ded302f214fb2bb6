"""What a question asks, and which claim or figure of a dossier answers it."""
