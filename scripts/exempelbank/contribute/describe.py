"""What the model says of a field, for those who fill it in: help, limits, choices and a good example."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from exempelbank.content.groups import CONDITION, group_of, is_list, keys_of


def choices(annotation: Any) -> list[str]:
    """Return the codes that can be chosen, in order; none for a free value."""
    found: list[str] = []
    for arg in get_args(annotation):
        found += [arg] if isinstance(arg, str) else choices(arg)
    return found


def need(info: Any) -> str:
    """Return whether a field must be there: "Ja", "Nej", or when it is required."""
    condition = (info.json_schema_extra or {}).get(CONDITION)
    return "Ja" if info.is_required() else f"Krävs {condition}" if condition else "Nej"


def limits(info: Any) -> tuple[int | None, int | None]:
    """Return the least and greatest length of a field's text, or number of its values."""
    said = [*info.metadata, *([] if is_list(info.annotation) else _inner(info.annotation))]
    low = next((item.min_length for item in said if hasattr(item, "min_length")), None)
    high = next((item.max_length for item in said if hasattr(item, "max_length")), None)
    return low, high


def each_limits(info: Any) -> tuple[int | None, int | None]:
    """Return the least and greatest length of each text in a list."""
    said = list(_inner(info.annotation))
    low = next((item.min_length for item in said if hasattr(item, "min_length")), None)
    return low, next((item.max_length for item in said if hasattr(item, "max_length")), None)


def _inner(annotation: Any) -> Iterator[Any]:
    """Yield what is said of the values inside a type: ``list[Annotated[str, …]]``, ``Annotated[str, …] | None``."""
    for part in getattr(annotation, "__metadata__", ()):
        yield from getattr(part, "metadata", ())
    for arg in get_args(annotation):
        yield from _inner(arg)


def limit_words(info: Any) -> str:
    """Return a field's limits in words: "10–90 tecken", "högst 6", or "" where it has none worth saying."""
    low, high = limits(info)
    if high is None:
        return ""
    unit = "" if is_list(info.annotation) else " tecken"
    return f"{low}–{high}{unit}" if low and low > 1 else f"högst {high}{unit}"


def example_text(info: Any) -> str:
    """Return the good example as it is written in a file; "" where there is none."""
    example = info.examples[0] if info.examples else ""
    return f"[{', '.join(map(str, example))}]" if isinstance(example, list) else str(example)


def all_fields(model: type[BaseModel], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every field of a model with its path: "titel", "uppföljning.nivå"."""
    for key, info in keys_of(model).items():
        yield f"{prefix}{key}", info
        nested = group_of(info.annotation)
        if nested is not None:
            yield from all_fields(nested, f"{prefix}{key}.")
