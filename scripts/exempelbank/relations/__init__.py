"""Who belongs together: examples by subject and place, examples alike, municipalities alike."""
