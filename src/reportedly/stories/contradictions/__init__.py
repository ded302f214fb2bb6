"""What cannot both hold: statements of independent families, figures of two givers, a page and itself."""
