"""A question to a contributor, and the parts it is made of.

What the model says of a field (help, limits, choices, need, example) is not repeated: ``Part.info`` finds it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from exempelbank.content.coded import Okant
from exempelbank.content.groups import group_of, keys_of
from exempelbank.content.model import RUBRIKER, Exempel

Kind = Literal[
    "text", "long", "choice", "year", "whole", "kommuner", "lan", "taggar", "metoder", "lines", "sources", "yes"
]


@dataclass(frozen=True, slots=True)
class Only:
    """A part is asked only when the answer to another one is among these codes."""

    path: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to fill in.

    ``path`` is a field ("titel", "uppföljning.nivå") or a heading of the text ("Utgångsläge"). ``help`` is said besides
    the model's own; ``unknown`` is the code of ``okänt`` that "vet inte" fills; ``when`` says when it is asked at all,
    ``required`` when it must be answered (where the model does not say so already); ``words`` are what the choices
    are called here, where readers see other words.
    """

    path: str
    label: str
    kind: Kind = "text"
    help: str = ""
    unknown: Okant | None = None
    when: Only | None = None
    required: Only | None = None
    words: Mapping[str, str] | None = None

    @property
    def is_heading(self) -> bool:
        """Whether the answer is a text under a heading rather than a field."""
        return self.path in RUBRIKER

    @property
    def info(self) -> Any:
        """What the model says of the field; None for a heading."""
        return None if self.is_heading else _info(self.path)


@dataclass(frozen=True, slots=True)
class Fraga:
    """One question, asked at a time on a phone. ``more`` are asked of those who know more."""

    id: str
    title: str
    parts: tuple[Part, ...]
    more: bool = False


def _info(path: str) -> Any:
    model: Any = Exempel
    *groups, last = path.split(".")
    for key in groups:
        model = group_of(keys_of(model)[key].annotation)
    return keys_of(model)[last]
