"""Which rules the form cannot run, and why. All others it runs: their texts are in ``content.besked``."""

from collections.abc import Mapping

_BANK = "needs every file of the bank"
_DISK = "needs the file itself and what lies beside it on the disk"
_LISTS = "needs the editors' lists, which the form neither asks for nor has"
_LANGUAGE = "reads sentences and words as the Markdown library divides them"
_NAMES = "needs every form of the owner's name, which the register makes"
_YAML = "only PyYAML tells which fault of YAML it is; the form says that the field cannot be read (yaml-fel)"
_EDITORS = "is of fields that the editors fill in: the form writes them itself, or lets them follow as they stand"
_OTHER_KIND = "is of meetings and methods, which the form does not make"
_MADE = "cannot be in what the form makes: it writes the file itself"

NOT_IN_BROWSER: Mapping[str, str] = {
    rule: why
    for why, rules in {
        _BANK: ("adress-dubbel", "kopia", "snarlik", "hanvisning", "bild-hemlos", "fel-sort"),
        _DISK: (
            "fil-namn", "fil-typ", "fil-tom", "fil-lank", "fil-storlek", "fil-lasbar", "teckenkodning", "bild-saknas", "bild-storlek", "bild-trasig",
            "bild-position", "bild-metadata", "lank-trasig",
        ),
        _LISTS: ("listpost", "behov-gammalt", "taggar-form", "tagg-dubblett", "lista-dubblett", "artikel", "adress-borttagen", "anpassning-av"),
        _LANGUAGE: ("lang-mening", "lix", "forkortning", "sammanfattning-meningar", "annat-sprak", "okant-mening", "lagrum-utan-lag", "aldersgrans-samtycke"),
        _NAMES: ("uppfoljning-egen",),
        _YAML: (
            "yaml-avkortat", "yaml-dubblett", "yaml-ankare", "yaml-tagg", "yaml-djup", "frontmatter-saknas", "frontmatter-oavslutad",
            "frontmatter-delad", "git-konflikt",
        ),
        _EDITORS: (
            "datum", "datum-framtid", "datum-ordning", "datum-saknas", "granskning-forsenad", "kalla-last", "kalla-id", "id", "slug", "kontakt-e-post",
            "ja-nej",
        ),
        _OTHER_KIND: ("klockslag",),
        _MADE: ("mapp", "rubrik-niva", "rubrik-ordning", "inklistrad-tabell", "for-manga"),
    }.items()
    for rule in rules
}  # fmt: skip
"""Each rule that the form does not run, with the reason."""
