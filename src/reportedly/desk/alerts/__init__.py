"""What is worth telling at once, to whom it is sent, and how."""
