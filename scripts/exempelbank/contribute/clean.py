"""A pasted, mailed or copied text → the same text as the bank stores it, and what was changed, in words."""

import re
from collections import Counter

from exempelbank.content import controls, tracking
from exempelbank.prose import pasted
from exempelbank.prose.phrases import number_of
from exempelbank.prose.text import nfc

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
_OUTLOOK = re.compile(r"<((?:mailto:|https?://)[^<>\s]+)>")
_GAP = re.compile(r"(?<=\S)(?:[ \t]{2,}|\t)")
_BLANK = re.compile(r"\n{3,}")
_WORDS = {
    "hidden": ("osynligt tecken eller hårt mellanslag", "osynliga tecken eller hårda mellanslag", "är borttaget eller utbytt", "är borttagna eller utbytta"),
    "bullets": ("punkt i en lista", "punkter i listor", "är skriven med -", "är skrivna med -"),
    "tables": ("tabell", "tabeller", "är skriven som tabell i Markdown", "är skrivna som tabeller i Markdown"),
    "addresses": ("adress", "adresser", "är utbytt mot den adress som den leder till", "är utbytta mot de adresser som de leder till"),
    "notes": ("not", "noter", "är flyttad in i texten, inom parentes", "är flyttade in i texten, inom parentes"),
}  # fmt: skip


def clean(text: str) -> tuple[str, list[str]]:
    """Return a text as the bank stores it, and what was done, a sentence each. What is right is not touched."""
    count: Counter[str] = Counter()
    text = _LINE_ENDS.sub("\n", text).replace("\x0c", "\n\n")
    text, hidden = controls.CONTROL.subn("", nfc(text))
    text, more = pasted.without_hidden(text)
    count["hidden"] = hidden + more
    text = _from_outlook(text)
    text = tracking.ADDRESS.sub(lambda match: _address(match.group(), count), text)
    lines = [line.rstrip() for line in text.split("\n")]
    lines = _lists(_tables(_notes(lines, count), count), count)
    text = _BLANK.sub("\n\n", "\n".join(lines)).strip("\n") + "\n"
    return text, [_sentence(what, number) for what, number in count.items() if number]


def _sentence(what: str, number: int) -> str:
    one, several, did_one, did_several = _WORDS[what]
    return f"{number_of(number, one, several)} {did_one if number == 1 else did_several}."


def _from_outlook(text: str) -> str:
    """Write links as Outlook puts them in plain text, ``text<address>``, as Markdown, or once where both are the same."""
    parts = _OUTLOOK.split(text)  # text, address, text, address, …, text
    out = [parts[0]]
    for url, after in zip(parts[1::2], parts[2::2], strict=True):
        before = out.pop()
        shown = before[len(before.rstrip()) :] or before.split(" ")[-1].split("\n")[-1]
        plain = url.removeprefix("mailto:")
        if not shown.strip():
            out.append(f"{before}<{plain}>")
        elif shown.rstrip("/") in {plain.rstrip("/"), plain.partition("://")[2].rstrip("/")}:
            out.append(f"{before[: -len(shown)]}{plain}")
        else:
            out.append(f"{before[: -len(shown)]}[{shown}]({url})")
        out[-1] += after
    return "".join(out)


def _address(url: str, count: Counter[str]) -> str:
    right = tracking.bare(url)
    count["addresses"] += right != url
    return right


def _notes(lines: list[str], count: Counter[str]) -> list[str]:
    """Put each note of the kind ``[1] Rapporten …`` where its mark stands, in parentheses."""
    found = pasted.notes(lines)
    count["notes"] = len(found)
    moved = {number for number, _ in found.values()}
    kept = [line for number, line in enumerate(lines) if number not in moved]
    for mark, (_, text) in found.items():
        first = next(number for number, line in enumerate(kept) if f"[{mark}]" in line)
        pattern = re.compile(rf"(?P<stop>[.,;:]?)[ ]?\[{mark}\]")
        stop = pattern.search(kept[first])
        kept[first] = pattern.sub("\0", kept[first], count=1).replace(
            "\0", f" ({text.rstrip('.')}){stop['stop'] if stop else ''}"
        )
        kept = [pattern.sub(r"\g<stop>", line) for line in kept]
    return kept


def _tables(lines: list[str], count: Counter[str]) -> list[str]:
    for start, end in reversed(list(pasted.tables(lines))):
        lines[start:end] = pasted.as_table(lines[start:end])
        count["tables"] += 1
    return lines


def _lists(lines: list[str], count: Counter[str]) -> list[str]:
    """Write pasted bullets and numbers as Markdown does, and leave no tab within a line."""
    outside = pasted.outside_code(lines)
    done = []
    for number, line in enumerate(lines):
        item = (pasted.bullet_at(lines, number) or pasted.number_at(line)) if outside[number] else None
        count["bullets"] += item is not None
        done.append(_GAP.sub(" ", item or line) if outside[number] else line)
    return done
