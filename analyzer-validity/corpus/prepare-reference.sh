#!/usr/bin/env bash
# Fetches the source artifacts that docs/standing.md names, each into a folder of its own.
#
#   prepare-reference.sh FOLDER
#
# MVN names another Maven. What is there already is not fetched again.
set -u
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:?say which folder to fill}/libraries"
libraries=$(cd "$1/libraries" && pwd)
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.11.0

while IFS=: read -r group artifact version; do
  case $group in '#'* | '') continue ;; esac
  folder=$libraries/$artifact-$version
  [ -d "$folder" ] && continue
  "${MVN:-mvn}" -q "$plugin:unpack" -f "$here/pom.xml" \
    -Dartifact="$group:$artifact:$version:jar:sources" -DoutputDirectory="$folder.part" \
    -Dmdep.unpack.includes='**/*.java' -Dmdep.unpack.excludes='META-INF/**' </dev/null &&
    mv "$folder.part" "$folder" || echo "not there: $group:$artifact:$version"
done <"$here/reference.txt"
