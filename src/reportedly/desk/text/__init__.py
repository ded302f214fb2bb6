"""Results in words for people at a terminal, and the streams they go to."""
