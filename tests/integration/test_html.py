"""W3C's HTML checker (Nu) over one page of each kind: no error."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from verktyg import HTML_CHECKER, JAVA, needed

_EACH = 3  # pages of each kind


@pytest.fixture(scope="module")
def checker() -> list[str]:
    """The command that starts the checker."""
    assert HTML_CHECKER.is_file(), f"{HTML_CHECKER} finns inte. Kör make test."
    return [needed(JAVA), "-Xss4m", "-jar", str(HTML_CHECKER)]


def some_of_each(folder: Path) -> list[Path]:
    """Return a few pages from each folder of the site, the heaviest first: they hold the most."""
    groups: dict[str, list[Path]] = {}
    for path in folder.rglob("*.html"):
        groups.setdefault(
            path.parent.parent.relative_to(folder).as_posix() if path.parent != folder else "", []
        ).append(path)
    return [
        path
        for group in groups.values()
        for path in sorted(group, key=lambda item: (-item.stat().st_size, item))[:_EACH]
    ]


@pytest.mark.parametrize("which", ["small", "real"])
def test_the_checker_of_w3c_finds_no_error(request: pytest.FixtureRequest, checker: list[str], which: str):
    site: Any = request.getfixturevalue(which)
    pages = some_of_each(site.folder)
    assert len(pages) > 15
    done = subprocess.run(
        [*checker, "--errors-only", "--format", "json", *map(str, pages)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    messages = json.loads(done.stderr)["messages"]
    assert [f"{item['url'].split('/site/')[-1]}:{item.get('lastLine')}: {item['message']}" for item in messages] == []
