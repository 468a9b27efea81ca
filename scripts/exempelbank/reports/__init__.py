"""The account of the mandate: counted once, told on a page and in a report."""
