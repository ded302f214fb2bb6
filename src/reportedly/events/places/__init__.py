"""The places that an article names, each found in the gazetteer."""
