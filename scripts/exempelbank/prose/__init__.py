"""Swedish and Markdown as such: nothing here knows what a bank is."""
