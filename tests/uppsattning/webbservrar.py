"""Web servers of the machine's own, started on free ports with our recipes, for the nightly tests."""

import http.client
import os
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import servrar

HOST = "exempel.test"  # what the recipes are written for; whoever asks comes to 127.0.0.1


@dataclass(frozen=True)
class Answer:
    """What a server answers."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


@dataclass(frozen=True)
class Running:
    """A server with a recipe of ours: its ports on this machine, and the path that the site lies below.

    ``trusted`` is the certificate of one that is asked with encryption, and ``plain`` its port without.
    """

    base: str
    port: int
    plain: int = 0
    trusted: ssl.SSLContext | None = None

    def ask(self, path: str, *, plainly: bool = False, **sent: str) -> Answer:
        """Ask for a path as it is."""
        port = self.plain if plainly else self.port
        there = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        if self.trusted and not plainly:
            there = http.client.HTTPSConnection("127.0.0.1", port, timeout=30, context=self.trusted)
        try:
            there.request("GET", path, headers={"Host": HOST} | {name.replace("_", "-"): sent[name] for name in sent})
            answer = there.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            there.close()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def program(name: str) -> str:
    """Return where a program is. Where it must be there (in CI) its absence fails the test; elsewhere the skip is told."""
    found = servrar.find(name)
    if found is None and os.environ.get("CI"):
        pytest.fail(f"{name} saknas, så det som den visar är inte prövat. Kör make nightly.")
    return found or pytest.skip(f"INTE PRÖVAT: {name} saknas. Kör make nightly, som säger hur det installeras.")


def _certificate(work: Path) -> None:
    """Make a certificate of our own, good for a day."""
    kind = ("-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1")
    named = (
        "-keyout",
        str(work / "nyckel"),
        "-out",
        str(work / "certifikat"),
        "-subj",
        f"/CN={HOST}",
        "-addext",
        "subjectAltName=IP:127.0.0.1",
    )
    subprocess.run([program("openssl"), "req", *kind, *named], check=True, capture_output=True)


@contextmanager
def _nginx(text: str, work: Path, base: str) -> Iterator[Running]:
    _certificate(work)
    running = Running(base, free_port(), free_port(), ssl.create_default_context(cafile=work / "certifikat"))
    changed = {
        "/etc/ssl/exempelbanken.pem": str(work / "certifikat"),
        "/etc/ssl/exempelbanken.key": str(work / "nyckel"),
        "    listen [::]:443 ssl http2;\n": "",
        "    listen [::]:80;\n": "",
        "listen 443 ": f"listen 127.0.0.1:{running.port} ",
        "listen 80;": f"listen 127.0.0.1:{running.plain};",
    }
    for old, new in changed.items():
        assert text.count(old) == 1
        text = text.replace(old, new)
    (work / "recept.conf").write_text(text, encoding="utf-8")
    temporary = "".join(
        f"{kind}_temp_path {work}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;" if os.geteuid() == 0 else ""
    (work / "nginx.conf").write_text(
        f"{user} pid {work}/pid; error_log {work}/fel.log; events {{}}\n"
        f"http {{ access_log off; {temporary} include {work}/recept.conf; }}\n",
        encoding="utf-8",
    )
    command = [program("nginx"), "-c", str(work / "nginx.conf"), "-e", str(work / "fel.log")]
    subprocess.run(command, check=True)  # comes back when it listens
    try:
        yield running
    finally:
        subprocess.run([*command, "-s", "stop"], check=True)


@contextmanager
def _caddy(text: str, work: Path, base: str) -> Iterator[Running]:
    running = Running(base, free_port())
    text = text.replace(f"\n{HOST} {{", f"\nhttp://{HOST}:{running.port} {{\n    bind 127.0.0.1")
    (work / "Caddyfile").write_text(f"{{\n    admin off\n}}\n{text}", encoding="utf-8")
    command = [program("caddy"), "run", "--adapter", "caddyfile", "--config", str(work / "Caddyfile")]
    home = os.environ | {"HOME": str(work), "XDG_DATA_HOME": str(work), "XDG_CONFIG_HOME": str(work)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", env=home) as server:
        assert server.stderr is not None
        said = []
        try:
            for line in server.stderr:
                said.append(line)
                if "serving initial configuration" in line:
                    break
            else:
                pytest.fail("".join(said))
            yield running
        finally:
            server.terminate()
            server.stderr.read()


SERVERS: dict[str, Callable[[str, Path, str], AbstractContextManager[Running]]] = {"nginx": _nginx, "caddy": _caddy}
"""Each server, started with ``(recipe, folder to work in, path of the site's address)``."""
