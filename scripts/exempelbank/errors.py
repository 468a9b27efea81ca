"""Errors that stop a command: the set-up or the call is wrong, or the content is."""

from collections.abc import Sequence

from exempelbank.findings import Finding


class ContentError(Exception):
    """The content has errors, so nothing is built; ``findings`` says which, in the order a person mends them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("Innehållet har fel.")
        self.findings = findings


class SetupError(Exception):
    """The set-up or the call is wrong; the text is plain Swedish and says what to do."""
