"""The kinds of content: what a file of each holds, and where it lies."""

from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from exempelbank.content.groups import Base
from exempelbank.content.handelse import Handelse
from exempelbank.content.metod import Metod
from exempelbank.content.model import Exempel

Innehall = Exempel | Metod | Handelse
T_co = TypeVar("T_co", bound=Base, covariant=True)


@dataclass(frozen=True, slots=True)
class Kind(Generic[T_co]):
    """A kind of content file: its model, and the folder it lives in, relative to the root."""

    name: str
    model: type[T_co]
    folder: str


EXEMPEL = Kind("exempel", Exempel, "exempel")
METOD = Kind("metod", Metod, "docs/metoder")
HANDELSE = Kind("handelse", Handelse, "docs/kalender")
KINDS: tuple[Kind[Innehall], ...] = (EXEMPEL, METOD, HANDELSE)


@cache  # asked a thousand times for each file
def slug_of(file: str) -> str:
    """Return a content file's name without its folder and ending, which is its address."""
    return file.rpartition("/")[2].removesuffix(".md")
