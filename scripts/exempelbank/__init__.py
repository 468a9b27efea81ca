"""Exempelbanken: checks the examples and makes the site."""
