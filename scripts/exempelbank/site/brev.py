"""The month's letter as a file: a web page, a letter that opens in a mail program, or Markdown."""

from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from pathlib import Path

from exempelbank.exports import manadsbrev
from exempelbank.exports.manadsbrev import Brev
from exempelbank.site import templating

KINDS = (".html", ".eml", ".md")
_TEMPLATE = "manadsbrev.html"


def render(root: Path, brev: Brev, kind: str) -> bytes:
    """Return the letter as one of ``KINDS``. Raises SetupError where the template is missing or wrong."""
    if kind == ".md":
        return manadsbrev.to_markdown(brev).encode()
    page = templating.render(templating.environment(root), _TEMPLATE, brev=brev)
    return page if kind == ".html" else _mail(brev, page.decode())


def _mail(brev: Brev, page: str) -> bytes:
    """Return a letter without sender or receiver, which a mail program opens as one to send (X-Unsent)."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = brev.title
    mail["X-Unsent"] = "1"
    mail.set_content(manadsbrev.to_text(brev), cte="quoted-printable")
    mail.add_alternative(page, subtype="html", cte="quoted-printable")
    # The mark between the parts is by chance elsewhere; here equal letters are equal bytes.
    mail.set_boundary(f"brev-{sha256(page.encode()).hexdigest()[:32]}")
    return mail.as_bytes()
