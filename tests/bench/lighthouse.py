"""Lighthouse over each kind of page as a phone sees it: performance, accessibility, best practices, search engines.

Names of pages as arguments measure only those. Needs Node and Chromium. Lighthouse itself is installed in .bench/ the
first time. Goals: 98, 100, 100, 100.
"""

import functools
import gzip
import http.server
import json
import mimetypes
import os
import subprocess
import sys
import threading
from pathlib import Path

from exempelbank.adapters import mkdocs

sys.path.insert(0, str(Path(__file__).parents[1] / "uppsattning"))
from verktyg import BROWSER, NODE, find, needed, npm

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".bench" / "lighthouse"
VERSION = "12.8.2"
PAGES = {
    "start": "",
    "sök": "exempel/?q=skola",
    "exempel": "exempel/karlskrona-barnsam/",
    "kommun": "kommuner/karlskrona/",
    "län": "lan/skane/",
    "nytt": "nytt/",
    "kalender": "kalender/",
    "konferenspaket": "kalender/konferenspaket/?exempel=karlskrona-barnsam",
    "min lista": "min-lista/",
    "jämför": "jamfor/?a=helsingborg-skolfam&b=norrkoping-skolfam2",
    "nämnden": "namnden/?e=helsingborg-skolfam",
    "kunskapskarta": "kunskapskarta/",
    "redovisning": "redovisning/",
}
GOALS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}


class Packed(http.server.SimpleHTTPRequestHandler):
    """Sends text packed, as the hosts do that we describe."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        content, packed = path.read_bytes(), kind.startswith("text/") or kind.endswith(("json", "javascript", "xml"))
        content = gzip.compress(content) if packed else content
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)


def main() -> int:
    """Measure, print a table, and return how many goals were missed."""
    chromium = find(BROWSER)
    if not npm() or not chromium:
        print("Lighthouse kräver Node (npm) och Chromium. Mätningen hoppas över.")
        return 0
    command = FOLDER / "node_modules" / ".bin" / "lighthouse"
    if not command.exists():
        subprocess.run(
            [*npm(), "install", "--silent", "--no-audit", "--no-fund", "--prefix", FOLDER, f"lighthouse@{VERSION}"],
            check=True,
        )
    site = FOLDER / "site"
    mkdocs.build(ROOT, site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Packed, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    missed = 0
    print(f"{'sida':16}" + "".join(f"{name:>16}" for name in GOALS))
    for name in sys.argv[1:] or PAGES:
        url = f"http://127.0.0.1:{server.server_port}/{PAGES[name]}"
        flags = [
            "--quiet",
            "--output=json",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
            f"--only-categories={','.join(GOALS)}",
        ]
        done = subprocess.run(
            [needed(NODE), command, url, *flags],
            capture_output=True,
            check=True,
            env={**os.environ, "CHROME_PATH": str(chromium)},
        )
        report = json.loads(done.stdout)
        scores = {key: round(100 * (report["categories"][key]["score"] or 0)) for key in GOALS}
        print(f"{name:16}" + "".join(f"{scores[key]:>16}" for key in GOALS))
        for key, goal in GOALS.items():
            if scores[key] < goal:
                missed += 1
                audits = [
                    report["audits"][ref["id"]] for ref in report["categories"][key]["auditRefs"] if ref["weight"]
                ]
                for audit in audits:
                    if audit["score"] is not None and audit["score"] < 1:
                        print(f"  {key}: {audit['title']} ({audit.get('displayValue', '')})")
    server.shutdown()
    return missed


if __name__ == "__main__":
    sys.exit(min(main(), 1))
