"""Fills in the form as a person does: finds each question by its label, and answers it with the mouse or the keys."""

from collections.abc import Mapping
from typing import Any

from delat import tab_to
from playwright.sync_api import Locator, Page, expect

MORE = "Visa fler frågor"
UNKNOWN = "Vet inte"


def answer(page: Page, answers: Mapping[str, Any]) -> None:
    """Answer questions by their labels: a text, a list to choose, true for a box, sources as lists of the same."""
    more = page.get_by_text(MORE, exact=True)
    if not page.locator("details[open]", has=more).count():
        more.click()
    for label, given in answers.items():
        if label == UNKNOWN:
            for what in given:
                page.get_by_label(f"{UNKNOWN}: {what}", exact=True).check()
        elif label == "Källor":
            for number, source in enumerate(given, 1):
                page.get_by_role("button", name="Lägg till en källa").click()
                group = page.get_by_role("group", name=f"Källa {number}", exact=True)
                for inner, value in source.items():
                    _one(group, inner, value)
        else:
            _one(page.get_by_role("main"), label, given)


def _one(place: Locator, label: str, given: Any) -> None:
    """Answer one question, by what kind of control its label has."""
    group = place.get_by_role("group", name=label, exact=True)
    control = place.get_by_label(label, exact=True)
    group.or_(control).first.wait_for(state="attached")  # a question that follows from an answer comes after it
    if group.count():
        group.get_by_role("radio", name=str(given)).first.check()
        return
    if isinstance(given, list):
        _choose(control, given)
    elif given is True:
        control.check()
    elif control.evaluate("it => it.tagName") == "SELECT":
        control.select_option(label=str(given))
    else:
        control.fill(str(given))
        control.blur()


def _choose(control: Locator, wanted: list[str]) -> None:
    """Search for each and take the first that is found, as Enter does."""
    for name in wanted:
        control.fill(name)
        control.press("Enter")
    part = control.locator("xpath=ancestor::*[@data-del]")
    expect(part.get_by_role("checkbox", checked=True)).to_have_count(len(wanted))


def step(page: Page) -> Locator:
    """Return the step that is shown on a small screen."""
    return page.locator(".ex-form__fraga--nu")


def write(page: Page, label: str, text: str) -> None:
    """Tab to a field by its label and type in it."""
    tab_to(page, page.get_by_label(label, exact=True))
    page.keyboard.type(text)


def tick(page: Page, label: str) -> None:
    """Tab to a box by its label and tick it."""
    box = step(page).get_by_label(label).first
    tab_to(page, box)
    page.keyboard.press("Space")
    expect(box).to_be_checked()


def choose(page: Page, group: str, label: str) -> None:
    """Tab into a group of choices and go with the arrow keys to one of them."""
    choices = page.get_by_role("group", name=group, exact=True).get_by_role("radio")
    tab_to(page, choices)
    page.keyboard.press("Space")
    wanted = page.get_by_role("group", name=group, exact=True).get_by_label(label).first
    for _ in range(choices.count()):
        if wanted.is_checked():
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(label)


def onward(page: Page) -> None:
    """Go to the next step."""
    tab_to(page, step(page).get_by_role("button", name="Nästa"))
    page.keyboard.press("Enter")
