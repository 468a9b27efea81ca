"""The files below the root, as the walk found them."""

from dataclasses import dataclass, field

from exempelbank.content.findings import Finding


@dataclass(frozen=True, slots=True)
class Listing:
    """Files relative to the root with forward slashes, in stable order, and what could not be listed.

    ``texts`` are the content files by the name of their kind; ``lists`` and ``pictures`` go with them; ``pages`` are the
    Markdown files below docs/ that are no content.
    """

    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    lists: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def content(self) -> tuple[str, ...]:
        """Every file that the check reads."""
        return (*self.lists, *(file for files in self.texts.values() for file in files), *self.pictures)
