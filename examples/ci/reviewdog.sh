#!/bin/sh
# Comments on the lines of a change by reviewdog, on any host that it knows; see its documentation for the host's
# -reporter and token.
set -e
base="${QUALITY_BASE:-origin/main}"
mvn -B -ntp quality:check -Dquality.base="$base" -Dquality.failOnViolation=false -Dquality.formats=rdjson
reviewdog -f=rdjson -name=quality -reporter="${REVIEWDOG_REPORTER:-local}" -diff="git diff $base" \
  < target/quality/quality.rdjson
