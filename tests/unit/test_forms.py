"""What is made from the field list: schema, template, field page, CODEOWNERS."""

import re
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from exempelbank.check.run import check
from exempelbank.content import coded, frontmatter, tags
from exempelbank.content.groups import Kalla, Kontakt, Uppfoljning, keys_of
from exempelbank.content.model import RUBRIKER, RUBRIKER_KRAV, Exempel
from exempelbank.content.questions import MARK, QUESTIONS
from exempelbank.contribute import fields, owners, schema, template
from exempelbank.contribute.compose import compose
from exempelbank.contribute.files import repository_files
from exempelbank.errors import SetupError

_ROOT = Path(__file__).parents[2]
_EXAMPLES = sorted(path for path in _ROOT.glob("exempel/*/*.md"))


@pytest.fixture(scope="module")
def vocabulary():
    return tags.load_vocabulary(_ROOT, date(2026, 12, 1))[0]


@pytest.fixture(scope="module")
def validator(vocabulary):
    made = schema.schema(vocabulary)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


def _as_editor_sees_it(value):
    """An editor reads years as numbers."""
    if isinstance(value, dict):
        return {
            key: int(item) if key in {"år", "startår", "slutår", "från", "till"} else _as_editor_sees_it(item)
            for key, item in value.items()
        }
    return [_as_editor_sees_it(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.stem)
def test_schema_accepts_every_real_example(validator, path):
    fields = frontmatter.split(path.read_text(encoding="utf-8")).fields
    assert [error.message for error in validator.iter_errors(_as_editor_sees_it(fields))] == []


@pytest.mark.parametrize(
    "change",
    [
        {"titel": "kort"},
        {"titel": None},
        {"läge": "x"},
        {"taggar": []},
        {"taggar": ["xyzzy"]},
        {"färg": "blå"},
        {"uppföljning": {}},
    ],
    ids=str,
)
def test_schema_refuses_what_the_check_refuses(validator, change):
    fields = frontmatter.split(_EXAMPLES[0].read_text(encoding="utf-8")).fields
    assert not validator.is_valid(_as_editor_sees_it({**fields, **change}))


def test_long_template_has_every_field_and_heading():
    text = template.long()
    for model in (Exempel, Uppfoljning, Kontakt, Kalla):
        for key in keys_of(model):
            assert re.search(rf"^[ -]*{re.escape(key)}:", text, re.MULTILINE), key
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(RUBRIKER)


def test_short_template_asks_for_twelve_fields():
    text = template.short()
    keys = [key for key in re.findall(r"^([a-zåäö_]+):", text, re.MULTILINE)]
    assert (keys, len(keys)) == (list(template.SHORT), 12)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == list(RUBRIKER_KRAV)
    assert '"' not in text


def test_templates_list_every_value_that_can_be_chosen():
    for text in (template.short(), template.long()):
        assert f"Välj bland: {', '.join(coded.NIVA)}." in text
        assert f"Välj bland: {', '.join(coded.OKANT)}." in text


@pytest.mark.parametrize("text", [template.short(), template.long()], ids=["short", "long"])
def test_template_gives_one_finding_for_each_place_to_fill_in(bank, text):
    """A file that is only the template says where it is not filled in, and nothing else is wrong on those lines."""
    found = bank.check(lund_test=text)
    marked = [number for number, line in enumerate(text.split("\n"), 1) if MARK in line]
    assert sorted(item.line for item in found if item.rule == "malltext") == marked
    assert [item for item in found if item.rule != "malltext" and item.line in marked] == []


def test_every_heading_has_a_question():
    assert list(QUESTIONS) == list(RUBRIKER)


def test_field_page_explains_every_field_and_tag(vocabulary):
    page = fields.field_page(vocabulary)
    for key in keys_of(Exempel):
        assert f"| `{key}` |" in page
    for tagg in vocabulary.taggar:
        assert f"| {tagg.namn} |" in page


def test_every_county_has_an_owner(vocabulary):
    """The last match wins, so the rule for .github stands last; a county without a reviewer falls to the editors."""
    reviewers = owners.Granskare(("@a/red",), {"skane": ("@kim", "@a/lan-skane")})
    lines = owners.code_owners(vocabulary, reviewers).split("\n")
    assert lines[1] == "* @a/red"
    assert {"/exempel/skane/ @a/red @kim @a/lan-skane", "/exempel/gotland/ @a/red", "/.github/ @a/red"} <= set(lines)
    assert [line.split("/")[2] for line in lines if line.startswith("/exempel/")] == sorted(
        lan.slug for lan in vocabulary.register.lan.values()
    )
    assert lines[-2].startswith("/.github/ ")
    assert not re.search(r"[!\[\]]", "".join(lines))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("[", "går inte att förstå"),
        ("redaktion: '@a'", "ska ha raderna redaktion och lan"),
        ("{redaktion: '@a', lan: []}", "ska ha raderna redaktion och lan"),
        ("{redaktion: redaktionen, lan: {}}", "har ”redaktionen”, som inte är ett namn på GitHub"),
        ("{redaktion: [], lan: {}}", "har en tom lista"),
        ("{redaktion: '@a', lan: {skane: '@a b'}}", "har ”@a b”"),
        ("{redaktion: '@a', lan: {skåne: '@a'}}", "heter ”skåne”, och ett sådant finns inte. Menade du skane?"),
        ("{redaktion: '@a', lan: {skane: [1]}}", "har ”1”"),
    ],
)
def test_reviewers_that_github_would_not_know_are_told(vocabulary, tmp_path, content, told):
    (tmp_path / ".github").mkdir()
    (tmp_path / owners.FILE).write_text(content, encoding="utf-8")
    with pytest.raises(SetupError) as stopped:
        owners.load_reviewers(tmp_path, vocabulary)
    assert told in str(stopped.value)


def test_files_in_the_repository_are_up_to_date():
    bank = check(_ROOT, date(2026, 12, 1)).bank
    wanted = repository_files(bank, owners.load_reviewers(_ROOT, bank.vocabulary))
    stale = [name for name, content in wanted.items() if (_ROOT / name).read_bytes() != content]
    assert stale == []


def test_composed_file_is_what_the_check_reads():
    values = {"läge": "pågående", "titel": "Tid: mer", "samverkan": ["Skolan, BVC", "HVB"], "målgrupp": ""}
    text = compose(values, {"Resultat": " Bra. "})
    assert text == (
        '---\ntitel: "Tid: mer"\nläge: pågående\nsamverkan: ["Skolan, BVC", HVB]\n---\n\n## Resultat\n\nBra.\n'
    )
    read = {"titel": "Tid: mer", "läge": "pågående", "samverkan": ["Skolan, BVC", "HVB"]}
    assert frontmatter.split(text).fields == read
