"""The check: the rules, one family a module, and what they found as people and programs read it."""
