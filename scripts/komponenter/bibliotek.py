"""Print a package.json of the browser's libraries, in the versions that lie among our files: what npm can judge."""

import json
import sys

from komponenter import libraries

if __name__ == "__main__":
    wanted = {part["name"]: part["version"] for part in libraries()}
    json.dump({"private": True, "dependencies": wanted}, sys.stdout)
