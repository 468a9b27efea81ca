"""What is sought, in the browser: from a question to a tip or an example about it."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

NEED = "syskon-traffas"


def test_a_tip_about_a_question_says_which(page, go):
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    go(f"bidra/vi-soker/#{NEED}")
    asked = page.locator(f"#{NEED}")
    question = asked.inner_text()
    asked.locator("..").get_by_role("link", name="Tipsa oss").click()
    page.wait_for_url(f"**/bidra/tips/?behov={NEED}")
    go()
    expect(page.get_by_role("link", name=question)).to_have_attribute("href", f"../vi-soker/#{NEED}")
    page.get_by_label("Vad har ni sett, eller prövat?").fill("Syskonen ses varje söndag.")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Öppna på GitHub").click()
    sent = parse_qs(urlsplit(opened.value.url).query)
    assert (sent["title"], sent["vad"]) == ([f"Tips: {question}"], ["Syskonen ses varje söndag."])
    page.get_by_role("link", name="Gör ett helt exempel av det").click()
    page.wait_for_url(f"**/bidra/formular/?behov={NEED}")


def test_an_example_about_a_question_has_its_subjects_and_proposes_it(page, go):
    go(f"bidra/vi-soker/#{NEED}")
    asked = page.locator(f"#{NEED}")
    question = asked.inner_text()
    asked.locator("..").get_by_role("link", name="skriv ett exempel").click()
    page.wait_for_url(f"**/bidra/formular/?behov={NEED}")
    go()
    expect(page.get_by_text(f"Du berättar om något vi söker: ”{question}”")).to_be_visible()
    page.get_by_text("Visa filen").click()
    shown = page.locator(".ex-form__fil-text")
    expect(shown).to_contain_text("taggar: [syskon, placerade barn, familjehem, umgänge]")
    expect(shown).to_contain_text(f"svarar_på:\n  - id: {NEED}\n    delvis: ja")


def test_an_address_that_names_nothing_sought_opens_the_form_as_it_is(page, go):
    go("bidra/formular/?behov=finns-inte")
    page.get_by_text("Visa filen").click()
    expect(page.locator(".ex-form__fil-text")).not_to_contain_text("svarar_på")


def test_the_question_that_could_not_be_fetched_is_told(page, go):
    page.route("**/bidra/vi-soker/behov.json", lambda route: route.abort())
    go(f"bidra/tips/?behov={NEED}")
    expect(page.get_by_text("Det gick inte att hämta frågan som du kom från.")).to_be_visible()


def test_without_javascript_every_question_has_its_place_and_its_ways(browser, base_url):
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto("bidra/vi-soker/")
    posts = page.locator(".ex-post")
    assert posts.count() > 0
    for post in posts.all():
        name = post.get_by_role("heading").get_attribute("id")
        assert [link.get_attribute("href") for link in post.get_by_role("link").all()[-2:]] == [
            f"../../bidra/tips/?behov={name}",
            f"../../bidra/formular/?behov={name}",
        ]
    context.close()
