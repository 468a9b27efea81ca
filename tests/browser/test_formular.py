"""The form: filled in by keyboard on a small screen, lost and found again, and the file it makes."""

import json
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from delat import broken
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from skrivare import step

from exempelbank.check.families import FILE_RULES
from exempelbank.content.kinds import EXEMPEL
from exempelbank.content.loader import read_text
from exempelbank.content.tags import load_vocabulary

ROOT = Path(__file__).parents[2]
TITLE = "Mer tid med barnen: så gör vi i Lund"
SUMMARY = "Två socialsekreterare åker alltid ut tillsammans. Tiden med barnen ökade på två år."


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_step(page: Page, go, scheme: str):
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": 1280, "height": 900})
    go("bidra/formular/")
    page.locator("main details").evaluate_all("all => all.forEach(part => { part.open = true; })")
    page.get_by_role("button", name="Lägg till en källa").click()
    page.get_by_label("Rubrik", exact=True).fill("Kort")
    page.get_by_label("Kommuner", exact=True).fill("lu")
    page.get_by_label("Läge").first.focus()
    assert broken(page) == []
    found = []
    if scheme == "dark":  # only the colours differ, and they have all been seen
        return
    page.set_viewport_size({"width": 320, "height": 640})
    for _ in range(page.locator(".ex-form__fraga").count() - 1):
        found += broken(page)
        assert page.evaluate("document.documentElement.scrollWidth <= 320")
        step(page).get_by_role("button", name="Nästa").click()
    assert found == []


def test_what_points_out_a_person_never_leaves_the_browser(page: Page, go):
    go("bidra/formular/?exempel=helsingborg-skolfam")
    expect(page.get_by_text("Exemplet är öppnat.")).to_be_visible()
    expect(page.get_by_role("heading", name="Ladda ner eller kopiera")).to_be_visible()
    page.get_by_label("Arbetssätt", exact=True).press_sequentially("Flickan (19640823-3234) fick hjälp. ")
    expect(page.get_by_text("Något i texten pekar ut en människa.")).to_be_visible()
    expect(page.get_by_role("heading", name="Ladda ner eller kopiera")).to_have_count(0)
    expect(page.get_by_role("link", name="Öppna filen på GitHub")).to_have_count(0)
    page.get_by_role("button", name="Gå till det första felet").click()
    expect(page.get_by_label("Arbetssätt", exact=True)).to_be_focused()


def test_an_example_opens_filled_and_is_changed_where_it_lies(page: Page, go):
    go("exempel/helsingborg-skolfam/")
    title = page.locator("h1").inner_text()
    page.get_by_role("link", name="Föreslå en ändring").click()
    expect(page.get_by_label("Rubrik", exact=True)).to_have_value(title)
    address = page.get_by_role("link", name="Öppna filen på GitHub").get_attribute("href")
    assert address == "https://github.com/exempelbanken/exempelbanken/edit/main/exempel/skane/helsingborg-skolfam.md"


def test_a_file_is_opened_and_the_old_answers_come_back(page: Page, go):
    go("bidra/formular/")
    page.get_by_label("Rubrik", exact=True).fill("Det jag skrev först")
    file = ROOT / "exempel" / "skane" / "helsingborg-skolfam.md"
    page.locator("#ex-oppna").set_input_files(file)
    expect(page.get_by_text("Filen är öppnad.")).to_be_visible()
    expect(page.get_by_label("Rubrik", exact=True)).not_to_have_value("Det jag skrev först")
    page.get_by_role("button", name="Ångra", exact=True).click()
    expect(page.get_by_label("Rubrik", exact=True)).to_have_value("Det jag skrev först")
    page.locator("#ex-oppna").set_input_files(
        {"name": "a.docx", "mimeType": "application/zip", "buffer": b"PK\x03\x04\x00"}
    )
    expect(page.get_by_text("Är det ett Word-dokument")).to_be_visible()
    expect(page.get_by_label("Rubrik", exact=True)).to_have_value("Det jag skrev först")


def test_pasted_text_is_cleaned_and_can_be_had_as_it_was(page: Page, go):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go("bidra/formular/")
    field = page.get_by_label("Arbetssätt", exact=True)
    field.focus()
    page.evaluate("text => navigator.clipboard.writeText(text)", "Så gör vi:\n•\tvarje vecka\n•\ti skolan\u00ad")
    page.keyboard.press("Control+V")
    expect(field).to_have_value("Så gör vi:\n\n- varje vecka\n- i skolan")
    page.get_by_role("button", name="Ångra städningen").click()
    expect(field).to_have_value("Så gör vi:\n•\tvarje vecka\n•\ti skolan\u00ad")


def test_without_a_memory_it_is_said_once_and_the_form_works(browser: Browser, base_url: str, go):
    context = browser.new_context(base_url=base_url)
    context.add_init_script("Object.defineProperty(globalThis, 'localStorage', { get() { throw new Error('nej'); } });")
    page = context.new_page()
    go("bidra/formular/", on=page)
    page.get_by_label("Rubrik", exact=True).fill("Mer tid med barnen")
    expect(page.get_by_text("låter inte webbplatsen spara något")).to_have_count(1)
    context.close()


def test_without_scripts_the_page_says_so_and_leads_on(browser: Browser, base_url: str):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto("bidra/formular/")
    expect(page.get_by_text("Formuläret behöver JavaScript.")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="mallen")).to_be_visible()
    context.close()


def test_when_the_questions_do_not_come_the_reader_can_ask_again(page: Page):
    page.route("**/formular.json", lambda route: route.abort())
    page.goto("bidra/formular/")
    again = page.get_by_role("button", name="Försök igen")
    again.wait_for()
    page.unroute("**/formular.json")
    again.click()
    expect(page.get_by_label("Rubrik", exact=True)).to_be_visible()
    kept = page.evaluate("() => JSON.stringify(Object.keys(localStorage))")
    assert json.loads(kept) == []


def _photo() -> bytes:
    """Return a picture as a telephone saves it: large, lying on its side, and with the place where it was taken."""
    image = Image.new("RGB", (3000, 2000), "teal")
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter
    exif.get_ifd(0x8825)[2] = (55.0, 42.0, 0.0)
    out = BytesIO()
    image.save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["webp", "jpg"])
def test_a_picture_is_made_fit_shown_and_saved_beside_the_file(page: Page, go, tmp_path: Path, kind: str):
    if kind == "jpg":  # as in browsers whose canvas makes no webp
        page.add_init_script(
            "const to = HTMLCanvasElement.prototype.toBlob; HTMLCanvasElement.prototype.toBlob = function (done, type, q) { to.call(this, done, type === 'image/webp' ? 'image/png' : type, q); };"
        )
    page.add_init_script(
        "globalThis.brott = []; addEventListener('securitypolicyviolation', e => brott.push(e.blockedURI))"
    )
    go("bidra/formular/?exempel=helsingborg-skolfam")
    page.get_by_role("button", name="Förhandsvisa sidan").click()
    page.locator("main details").first.evaluate("part => { part.open = true; }")
    chooser = page.locator("#ex-bild")
    chooser.set_input_files({"name": "Kalles födelsedag.jpg", "mimeType": "image/jpeg", "buffer": _photo()})
    expect(page.get_by_label("Vad visar bilden?")).to_be_focused()
    expect(page.get_by_text("Bilden saknar beskrivning för den som inte ser den.").last).to_be_visible()
    expect(page.get_by_role("button", name="Ladda ner filen")).to_have_count(0)
    page.get_by_label("Vad visar bilden?").fill("Teamet [runt] ett bord")
    expect(
        page.get_by_role("region", name="Förhandsvisning").get_by_role("img", name="Teamet [runt] ett bord")
    ).to_be_visible()
    saved = {}
    for name in ("Ladda ner filen", f"Ladda ner bild.{kind}"):
        with page.expect_download() as download:
            page.get_by_role("button", name=name).last.click()
        saved[download.value.suggested_filename] = Path(download.value.path()).read_bytes()
    assert set(saved) == {"helsingborg-skolfam.md", f"bild.{kind}"}
    text = saved["helsingborg-skolfam.md"].decode()
    assert f"![Teamet \\[runt\\] ett bord](helsingborg-skolfam/bild.{kind})" in text
    folder = tmp_path / "exempel" / "skane" / "helsingborg-skolfam"
    folder.mkdir(parents=True)
    (folder / f"bild.{kind}").write_bytes(saved[f"bild.{kind}"])
    vocabulary, _ = load_vocabulary(ROOT, datetime.now(tz=UTC).date())
    document, found = read_text(tmp_path, "exempel/skane/helsingborg-skolfam.md", text, EXEMPEL, vocabulary)
    assert not [
        f for f in (*found, *(f for rule in FILE_RULES.exempel for f in rule(document))) if f.rule.startswith("bild")
    ]
    with Image.open(folder / f"bild.{kind}") as made:
        assert made.size == (1067, 1600)
    assert page.evaluate("brott") == []
    go("bidra/formular/?exempel=helsingborg-skolfam")
    expect(page.get_by_label("Vad visar bilden?")).to_have_value("Teamet [runt] ett bord")
    page.get_by_role("button", name="Ta bort bild 1").click()
    expect(chooser).to_be_focused()


def test_what_is_no_picture_is_refused_in_words(page: Page, go):
    go("bidra/formular/")
    page.locator("main details").first.evaluate("part => { part.open = true; }")
    page.locator("#ex-bild").set_input_files({"name": "a.jpg", "mimeType": "image/jpeg", "buffer": b"%PDF"})
    expect(page.get_by_text("Filen är ingen bild som går att läsa.")).to_be_visible()
    expect(page.get_by_label("Vad visar bilden?")).to_have_count(0)


# As Word puts it on the clipboard: lists are paragraphs, tables have no heading cells, notes are links to the end.
_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>
<!-- p.MsoNormal {margin:0cm} --></style></head><body lang=SV><!--StartFragment-->
<h2>Så gör vi<o:p></o:p></h2>
<p class=MsoNormal>Vi träffar barnen oftare.<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>
Läs <a href="https://www.lund.se/rapport?utm_source=mejl">hela rapporten</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>varje vecka<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>o<span>&nbsp;
</span></span></span><![endif]>i skolan<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>År</b><o:p></o:p></p></td><td><p class=MsoNormal>Barn | unga</p></td></tr>
<tr><td><p class=MsoNormal>2023</p></td><td><p class=MsoNormal>12&nbsp;000<o:p>&nbsp;</o:p></p></td></tr></table>
<ol start=3><li>först</li><li>sedan<ul><li>under</li></ul></li></ol>
<div style='mso-element:footnote-list'><p class=MsoFootnoteText>[1] Se bilagan.</p></div><!--EndFragment--></body></html>"""
_CLEANED = """### Så gör vi

Vi träffar barnen oftare. Läs [hela rapporten](https://www.lund.se/rapport).

- varje vecka
  - i skolan

| År | Barn \\| unga |
| --- | --- |
| 2023 | 12 000 |

3. först
4. sedan
   - under"""


def test_a_word_page_becomes_tables_lists_and_clean_text(page: Page, go):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go("bidra/formular/")
    field = page.get_by_label("Arbetssätt", exact=True)
    field.fill("Först.")
    page.evaluate(
        "([html, text]) => navigator.clipboard.write([new ClipboardItem({'text/html': new Blob([html], {type: 'text/html'}), 'text/plain': new Blob([text], {type: 'text/plain'})})])",
        [_WORD, "Så gör vi\nVi träffar"],
    )
    field.focus()
    page.keyboard.press("Control+End")
    page.keyboard.press("Control+V")
    expect(field).to_have_value(f"Först.\n\n{_CLEANED}")
    said = "tabeller är skrivna med streck mellan rutorna, listor är listor, fotnotsmärken är borttagna"
    expect(page.get_by_text(f"Texten är städad: {said}")).to_be_visible()
    page.get_by_role("button", name="Ångra städningen").click()
    expect(field).to_have_value("Först.Så gör vi\nVi träffar")


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>Bara <b>text</b></p><p>till</p>", None),
        ("<table><tr><td><p>Ett mejl</p><p>i en ruta</p></td></tr></table>", None),
        ("<table><tr><td><table><tr><td>a<td>b</table></table>", "| a | b |\n| --- | --- |"),
        ("<div><ul><li><p>ett</p></li><li>två</li></ul></div>", "- ett\n- två"),
        ("<ul><li>ett</li><ul><li>under</li></ul></ul>", "- ett\n  - under"),
        ("<p>Fråga<sup><a href='#cite_note-1'>[1]</a></sup> och 2 m<sup>2</sup></p>", "Fråga och 2 m²"),
        ("<ul><li>a<img src=x onerror=alert(1)><script>alert(1)</script></li></ul>", "- a"),
        ("<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>", "| a |  | b |\n| --- | --- | --- |\n| 1 | 2 | 3 |"),
    ],
)  # fmt: skip
def test_html_becomes_what_we_store(page: Page, go, html: str, wanted: str | None):
    go("bidra/formular/")
    script = "async html => (await import(new URL('formular/klistra.js', document.querySelector('script[type=module]').src))).htmlToText(html)?.text ?? null"
    assert page.evaluate(script, html) == wanted


def test_an_example_that_takes_after_another_says_how(page: Page, go):
    go("bidra/tips/?provat=helsingborg-skolfam")
    page.get_by_role("main").get_by_role("link", name="gör ett helt exempel").click()
    page.get_by_label("Vad gjorde ni annorlunda?").fill("Teamet delas av\ntre kommuner: Lund")
    page.get_by_text("Visa filen").click()
    shown = page.locator(".ex-form__fil-text")
    expect(shown).to_contain_text(
        'bygger_på: [helsingborg-skolfam]\nanpassning:\n  - av: helsingborg-skolfam\n    ändrade: "Teamet delas av tre kommuner: Lund"'
    )
    page.reload()
    expect(page.get_by_label("Vad gjorde ni annorlunda?")).to_have_value("Teamet delas av tre kommuner: Lund")
    page.get_by_role("button", name="Förhandsvisa sidan").click()
    box = page.get_by_role("region", name="Vi har prövat det här")
    expect(box.get_by_role("link", name="Skolfam – skolsatsning för barn i familjehem")).to_be_visible()
    expect(box.get_by_text("Teamet delas av tre kommuner: Lund")).to_be_visible()
    page.get_by_label("Vad lät ni bli?").fill("Flickan 19640823-3234")
    expect(page.get_by_text("Något i texten pekar ut en människa.")).to_be_visible()
    page.get_by_role("button", name="Ta bort kopplingen").click()
    expect(page.get_by_label("Vad lät ni bli?")).to_have_count(0)
    expect(shown).not_to_contain_text("bygger_på")


def test_a_question_that_nobody_has_come_to_is_left_to_answer_and_no_fault(page: Page, go):
    go("bidra/formular/")
    expect(page.get_by_text("Det här är kvar att svara på.")).to_be_visible()
    expect(page.get_by_text("Fel:")).to_have_count(0)
    page.get_by_role("button", name="Rubrik", exact=True).click()
    field = page.get_by_label("Rubrik", exact=True)
    expect(field).to_be_focused()
    field.press("Tab")
    expect(page.get_by_text("Uppgiften ”titel” saknas.").first).to_be_visible()
    expect(page.get_by_role("button", name="Gå till det första felet")).to_be_visible()


def test_one_press_goes_on_though_a_fault_is_shown_when_the_field_is_left(page: Page, go):
    """The fault makes the page longer between press and release; the button may not slip away from under the pointer."""
    page.set_viewport_size({"width": 390, "height": 700})
    go("bidra/formular/")
    step(page).get_by_role("button", name="Nästa").click()
    page.get_by_label("Sammanfattning", exact=True).fill("Två socialsekreterare.")
    step(page).get_by_role("button", name="Nästa").hover()
    page.mouse.down()
    page.wait_for_function("document.activeElement?.textContent === 'Nästa'")
    page.mouse.up()
    expect(step(page).get_by_label("Kommuner", exact=True)).to_be_visible()
    step(page).get_by_role("button", name="Tillbaka").click()
    expect(step(page).get_by_text("är för kort: 22 tecken")).to_be_visible()
