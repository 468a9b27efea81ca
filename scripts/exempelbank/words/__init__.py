"""The words of pages and of the whole bank: what search, likeness and the check of doubles share."""
