#!/usr/bin/env bash
# Keeps one issue with a given title up to date: opened or rewritten when there is a text, closed when there is none.
set -euo pipefail
title="$1" text="$2"

ours="$(gh issue list --repo "$GITHUB_REPOSITORY" --author "app/github-actions" --state open --limit 200 --json number,title \
  | TITLE="$title" jq -r 'map(select(.title == env.TITLE)) | first | .number // empty')"
if [[ -s "$text" && -n "$ours" ]]; then
  gh issue edit "$ours" --repo "$GITHUB_REPOSITORY" --body-file "$text"
elif [[ -s "$text" ]]; then
  gh issue create --repo "$GITHUB_REPOSITORY" --title "$title" --body-file "$text"
elif [[ -n "$ours" ]]; then
  gh issue close "$ours" --repo "$GITHUB_REPOSITORY" --comment "Inget kvar att göra."
fi
