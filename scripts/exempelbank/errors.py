"""Errors in how the project is set up or called, never in what a contributor wrote."""


class SetupError(Exception):
    """The set-up or the call is wrong; the text is plain Swedish and says what to do."""
