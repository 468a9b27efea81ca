"""W3C's HTML checker (Nu) over one page of each kind: no error.

``.ci/run`` installs the checker; on a developer's machine it is optional.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
JAR = ROOT / ".venv" / "vnu" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
_EACH = 3  # pages of each kind


@pytest.fixture(scope="module")
def checker() -> list[str]:
    """The command that starts the checker. Without it the test is skipped, but in CI it fails."""
    java = shutil.which("java")
    if java and JAR.is_file():
        return [java, "-Xss4m", "-jar", str(JAR)]
    missing = "Java saknas" if not java else f"{JAR.relative_to(ROOT)} saknas"
    if os.environ.get("CI"):
        pytest.fail(f"{missing}. I CI ska .ci/run ha installerat det.")
    pytest.skip(
        f"{missing}, så W3C:s kontroll av HTML körs inte här. Den körs i CI. Så installerar du den: se .ci/run."
    )


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
