"""Values as a YAML text has them, with their positions, and what is wrong in it."""

from dataclasses import dataclass, field

from exempelbank.content.declarations import Declaration

Value = str | None | list["Value"] | dict[str, "Value"]
Path = tuple[str | int, ...]
Position = tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault in the YAML: position (1-based), rule, Swedish message and fix."""

    line: int
    column: int
    rule: Declaration
    message: str
    fix: str


@dataclass(slots=True)
class Tree:
    """Values as written, the position of each value and key by its path, and what was wrong.

    ``broken`` has the paths whose values a fault made unreadable: nothing more is to be said of them.
    """

    value: Value = None
    positions: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    broken: set[Path] = field(default_factory=set)

    def is_broken(self, path: Path) -> bool:
        """Tell whether a path, or what it lies in, is unreadable."""
        return any(path[:length] in self.broken for length in range(1, len(path) + 1))
