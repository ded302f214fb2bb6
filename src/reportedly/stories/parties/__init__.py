"""Who is meant: names, offices and sides, brought from many pages to one party each."""
