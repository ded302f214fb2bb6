"""Who takes part in an event, as what, and what he is called."""
