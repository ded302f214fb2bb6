"""From pages to stories: which belong together, which tell the same claim, how it stands, and what to answer."""
