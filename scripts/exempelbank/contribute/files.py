"""The generated files that are kept in the repository, made from the model, the vocabulary and the bank."""

import json

from exempelbank.check.families import FAMILIES
from exempelbank.content.bank import Bank
from exempelbank.contribute import fields, owners, schema, template
from exempelbank.contribute.rules_page import rules_page
from exempelbank.exports import fakta, servrar, uppfoljningstabell


def repository_files(bank: Bank, reviewers: owners.Granskare) -> dict[str, bytes]:
    """Return the generated files that are kept in the repository, by path."""
    vocabulary = bank.vocabulary
    texts = {
        "docs/bidra/exempel.schema.json": json.dumps(schema.schema(vocabulary), ensure_ascii=False, indent=2) + "\n",
        "docs/bidra/mall.md": template.page(),
        "docs/bidra/mall-lang.md": template.page(every=True),
        "docs/bidra/falt.md": fields.field_page(vocabulary),
        "docs/bidra/regler.md": rules_page(FAMILIES),
        "docs/assets/js/fakta.js": fakta.render(),
        uppfoljningstabell.FILE: uppfoljningstabell.render(bank),
        **servrar.repository_files(),
        ".github/CODEOWNERS": owners.code_owners(vocabulary, reviewers),
    }
    return {path: text.encode() for path, text in texts.items()}
