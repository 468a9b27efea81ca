"""The questions that contributors are asked: few, in order, each about something that the model has."""

from exempelbank.content.coded import OKANT
from exempelbank.content.groups import keys_of
from exempelbank.content.model import RUBRIKER, Exempel
from exempelbank.contribute import fragor
from exempelbank.contribute.describe import choices

ALL = [*fragor.parts(), *fragor.SOURCE_PARTS]
MADE = {"publicerad", "granskad"}  # filled in with today


def test_everybody_is_asked_at_most_twelve_questions_and_they_come_first():
    more = [fraga.more for fraga in fragor.FRAGOR]
    assert more == sorted(more)
    assert more.count(False) <= 12


def test_every_question_is_a_question_and_is_asked_once():
    assert [fraga.title for fraga in fragor.FRAGOR if not fraga.title.endswith("?")] == []
    paths = [part.path for part in ALL]
    assert len(set(paths)) == len(paths)
    ids = [fraga.id for fraga in fragor.FRAGOR]
    assert len(set(ids)) == len(ids)


def test_what_must_be_there_is_asked_of_everybody():
    asked = {part.path.partition(".")[0] for fraga in fragor.FRAGOR if not fraga.more for part in fraga.parts}
    needed = {key for key, info in keys_of(Exempel).items() if info.is_required()} - MADE
    assert needed - asked == set()


def test_the_headings_are_asked_in_the_order_of_the_text():
    assert [part.path for part in ALL if part.is_heading] == list(RUBRIKER)


def test_every_code_of_what_is_unknown_can_be_answered_but_the_contact_that_is_required():
    assert {part.unknown for part in ALL if part.unknown} == set(OKANT) - {"kontakt"}


def test_the_choices_are_those_of_the_model():
    chosen = {part.path: choices(part.info.annotation) for part in ALL if part.kind == "choice"}
    assert chosen == {path: list(coded) for path, coded in fragor.CHOICES.items()}


def test_a_condition_names_an_answer_that_is_asked_before():
    paths = [part.path for part in ALL]
    for number, part in enumerate(ALL):
        for only in filter(None, (part.when, part.required)):
            assert only.path in paths[:number], part.path
            assert set(only.codes) <= set(fragor.CHOICES[only.path])
