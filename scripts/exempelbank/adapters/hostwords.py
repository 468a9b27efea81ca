"""What MkDocs says when it refuses ``mkdocs.yml`` or a page, in Swedish where we know the cause.

Plain text in and out: MkDocs itself is not imported here.
"""

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from exempelbank.adapters import besked

_INSTALL = "Kör make site, eller i Windows kommandona i README.md."
_KEY = r"Config value '(?P<key>[^']*)': "
_PAGE = r"Doc file '(?P<page>[^']*)' contains "
_CLOCK = r"(?:\[[0-9:]+\] )?"
# What MkDocs says, and what we say of it. A cause that is not here is told in MkDocs' own words, as a quotation.
_SAID = tuple(
    (re.compile(pattern, re.DOTALL), swedish)
    for pattern, swedish in (
        (_KEY + r"The path '(?P<given>[^']*)' isn't an existing .*", "{key} i mkdocs.yml nämner {given}, som inte finns. Skapa den, eller ta bort den ur mkdocs.yml."),
        (_KEY + r"The path set in custom_dir \('(?P<given>[^']*)'\) does not exist\.", "Mappen {given} med sidmallarna finns inte. Hämta den igen, eller rätta custom_dir i mkdocs.yml."),
        (_KEY + r"Unrecognised theme name: 'material'.*", f"mkdocs-material är inte installerat. {_INSTALL}"),
        (_KEY + r"Unrecognised theme name: '(?P<given>[^']*)'.*", "Temat {given} finns inte. Skriv name: material under theme i mkdocs.yml."),
        (_KEY + r'The "(?P<given>[^"]*)" plugin is not installed', "Tillägget {given} är inte installerat. Ta bort det under plugins i mkdocs.yml, eller installera det."),
        (_KEY + r"Failed to load extension '(?P<given>[^']*)'\..*", besked.TILLAGG),
        (_KEY + r"Required configuration not provided\.", "{key} saknas i mkdocs.yml. Skriv en rad som börjar med {key}:"),
        (_KEY + r"Unrecognised configuration name: .*", "Inställningen {key} i mkdocs.yml finns inte. Se efter hur den stavas, eller ta bort den."),
        (_KEY + r"(?:The URL isn't valid|Unable to parse the URL).*", "{key} i mkdocs.yml är ingen hel adress. Skriv till exempel https://exempel.kommunen.se/"),
        (_KEY + r"The '\S+' should not be (?:within|the parent directory of) .*", "{key} i mkdocs.yml är fel: mapparna docs och site får inte ligga i varandra, och inte vara projektets egen mapp."),
        (_KEY + r".*", "{key} i mkdocs.yml är skriven så att MkDocs inte förstår den. Jämför med raden i Exempelbankens egen mkdocs.yml."),
        (_PAGE + r"a link '(?P<given>[^']*)', but the target.*", besked.INGEN_FIL),
        (_PAGE + r"(?:a link|an unrecognized relative link) '(?P<given>[^']*)',.*", besked.INGEN_PLATS),
        (_PAGE + r"a link to '(?P<given>[^']*)' which is excluded.*", "docs/{page} länkar till {given}, som inte är med på webbplatsen."),
        (r"(?:A reference|An absolute path) to '(?P<given>[^']*)' is included in the 'nav' configuration.*", "nav i mkdocs.yml nämner {given}, men den filen finns inte i docs."),
        (r"Excluding '(?P<page>[^']*)' from the site because it conflicts with '(?P<given>[^']*)'\.", besked.SAMMA_ADRESS),
        (r"Encoding error reading file: (?P<page>.*)", besked.KODNING),
        (r"File not found: (?P<page>.*)", "docs/{page} finns inte. Är den en länk till en fil som är borta?"),
        (_CLOCK + r'"(?:GET|HEAD) (?P<given>\S*) .*" code [0-9]+', "Webbläsaren frågade efter {given}, som inte finns."),
        (_CLOCK + r"An error happened during the rebuild.*", "Webbplatsen visas som den var, tills felet är rättat."),
        (r"Aborted with .*|Error building page .*|Error reading page .*", ""),  # what matters is told besides
    )
)  # fmt: skip
_ENGLISH = re.compile(r"\b(?:the|is|was|not|of|error|invalid|expected|failed|could|with)\b", re.IGNORECASE)


class Heard(logging.Handler):
    """Keeps what MkDocs warns of: in strict mode it stops after that with nothing but a number."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the text of a warning or an error."""
        self.texts.append(record.getMessage())


class _Swedish(logging.Formatter):
    """What MkDocs says, in Swedish."""

    def format(self, record: logging.LogRecord) -> str:
        return in_swedish([record.getMessage()])


def terminal() -> logging.Handler:
    """Return a handler that says in the terminal what MkDocs warns of, in Swedish."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_Swedish())
    handler.addFilter(lambda record: bool(in_swedish([record.getMessage()])))
    return handler


@contextmanager
def listening(handler: logging.Handler) -> Iterator[None]:
    """Let a handler hear MkDocs while the block runs."""
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)


def in_swedish(texts: Iterable[str]) -> str:
    """Return what MkDocs said, one cause a line; "" when it said nothing that tells anything."""
    return "\n".join(dict.fromkeys(told for text in texts if (told := _one(text.strip()))))


def _one(text: str) -> str:
    for pattern, swedish in _SAID:
        if found := pattern.fullmatch(text):
            return swedish.format_map(found.groupdict())
    return f"mkdocs.yml eller en sida i docs är fel. MkDocs säger: ”{text}”" if _ENGLISH.search(text) else text
