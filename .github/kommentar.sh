#!/usr/bin/env bash
# Keeps one comment on a proposal up to date, from the report that the check has written. Needs gh, GH_TOKEN and GitHub's variables.
set -euo pipefail
report="$1"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

number="$(exempelbank ci number "$report")"
gh api "repos/$GITHUB_REPOSITORY/pulls/$number" > "$work/pull.json"
code=0
exempelbank ci comment "$report" --event "$GITHUB_EVENT_PATH" --pull "$work/pull.json" -o "$work/kommentar.md" || code=$?
((code == 1)) && exit 0 # closed, or changed since: the next run answers
((code == 0)) || exit "$code"

# Only a comment of our own, by its mark: anybody may write the mark.
ours="$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" --jq \
  '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- exempelbanken:kontroll -->"))) | .id' | head -n 1)"
if [[ -n "$ours" ]]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$ours" -F "body=@$work/kommentar.md" > "$work/svar.json"
else
  gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" -F "body=@$work/kommentar.md" > "$work/svar.json"
fi
