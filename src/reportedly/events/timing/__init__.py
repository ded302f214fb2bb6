"""When and where an event is, of the times and places that the page names."""
