"""What systems and editors leave in folders: no content, never published, never committed.

The one list: ``.gitignore`` names the same (held by a test).
"""

import re
from fnmatch import translate

PATTERNS = (
    # macOS
    ".DS_Store",
    "._*",
    ".AppleDouble",
    ".LSOverride",
    ".Trashes",
    ".fseventsd",
    ".Spotlight-V100",
    ".TemporaryItems",
    ".DocumentRevisions-V100",
    ".VolumeIcon.icns",
    ".apdisk",
    "__MACOSX",
    # Windows
    "Thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "$RECYCLE.BIN",
    "System Volume Information",
    # Linux
    ".directory",
    ".Trash-*",
    ".fuse_hidden*",
    ".nfs[0-9]*",
    # Word and LibreOffice while a file is open
    "~$*",
    "~WRL*.tmp",
    ".~lock.*#",
    # editors
    "*~",
    "*.swp",
    "*.swo",
    "*.swn",
    "#*#",
    ".#*",
    ".idea",
    ".vscode",
    ".obsidian",
    # OneDrive, Dropbox and others that keep folders alike
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
    ".dropbox",
    ".dropbox.attr",
    ".dropbox.cache",
    ".tmp.drivedownload",
    ".tmp.driveupload",
    ".stfolder",
    ".stversions",
    "@eaDir",
)
_ANY = re.compile("|".join(translate(pattern.lower()) for pattern in PATTERNS))


def is_leftover(name: str) -> bool:
    """Tell whether a file's or folder's own name is that of a leftover, in upper or lower case."""
    return _ANY.match(name.lower()) is not None
