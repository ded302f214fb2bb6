"""The tagger that learns from a marked corpus which words attribute."""
