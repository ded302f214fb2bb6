"""What people have corrected, applied to what was read and traced."""
