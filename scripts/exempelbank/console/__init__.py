"""What every command shares with a person at a terminal: how it is written, what it says, and how it ends."""
