"""The error that stops a command: the set-up or the call is wrong."""


class SetupError(Exception):
    """The set-up or the call is wrong; the text is plain Swedish and says what to do."""
