#!/bin/sh
# Prints the ten types of a project with the lowest overall scores; needs jq.
set -e
folder=${1:-.}
out=$(mktemp -d)
java -jar "${QUALITY_JAR:?say where quality.jar lies}" report "$folder" --formats json --output-directory "$out" > /dev/null
jq -r '[.files[] | select(.kind == "main") | .path as $path | .types[] | {score: .scores.overall, name, $path}]
  | sort_by(.score)[:10][] | "\(.score)\t\(.name)\t\(.path)"' "$out/quality.json"
