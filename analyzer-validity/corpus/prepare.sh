#!/usr/bin/env bash
# Makes the folder that the study of docs/prediction.md reads: libraries from the registry, the
# coverage of their own tests, and for some the mutants that these tests let live.
#
#   prepare.sh FOLDER [STEP...]     steps: tools fetch cover mutate (all of them by default)
#
# ONLY="NAME..." chooses libraries, MVN names another Maven, COVER_SECONDS (240) and MUTATE_SECONDS
# (1200) say how long the tests of one library may take; of each class, MUTANTS (20) mutants at most
# are tried, which PIT takes evenly from all of them. What is there already is not made again.
set -u
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:?say which folder to fill}"
data=$(cd "$1" && pwd)
shift
tools=$data/.tools
mvn=${MVN:-mvn}

fetch_tools() {
  [ -f "$tools/jacoco-cli.jar" ] ||
    "$mvn" -q -f "$here/pom.xml" -Ptools -Dtools.folder="$tools" package
}

# The published POM says what the tests need: no list of ours to go stale.
fetch() { # name group artifact version
  local folder=$data/$1
  [ -d "$folder/run/target/dependencies" ] && return
  "$mvn" -q -f "$here/pom.xml" -Plibrary -Dlibrary.group="$2" -Dlibrary.artifact="$3" \
    -Dlibrary.version="$4" -Dlibrary.folder="$folder" package &&
    "$mvn" -q -f "$folder/run/pom.xml" dependency:copy-dependencies -Dmdep.useRepositoryLayout=true \
      -DincludeScope=test -DoutputDirectory="$folder/run/target/dependencies"
}

# Without what runs the tests: the runners bring their own.
class_path() { # folder
  printf '%s' "$1/run/target/classes:$1/run/target/test-classes"
  find "$1/run/target/dependencies" -name '*.jar' -not -path '*/org/junit/*' |
    LC_ALL=C sort | while read -r jar; do printf ':%s' "$jar"; done
}

cover() { # name
  local folder=$data/$1
  [ -f "$folder/jacoco.xml" ] && return
  rm -f "$folder/jacoco.exec"
  (cd "$folder/run" && timeout "${COVER_SECONDS:-240}" nice -n 19 java -Xmx2g \
    -Duser.language=en -Duser.country=US -Duser.timezone=UTC \
    -javaagent:"$tools/jacoco-agent.jar=destfile=$folder/jacoco.exec" \
    -cp "$tools/junit-console.jar:$(class_path "$folder")" \
    org.junit.platform.console.ConsoleLauncher execute --scan-classpath=target/test-classes \
    --include-classname='^(Test.*|.+[.]Test.*|.*Tests?|.*TestCase)$' \
    --exclude-classname='.*(Performance|Benchmark|Stress|Fuzz).*' \
    --reports-dir=target/tests --details=none --disable-banner >"$folder/tests.txt" 2>&1)
  local code=$?
  echo "$1: tests ended with $code: $(grep -ho '<testsuite [^>]*' "$folder"/run/target/tests/TEST-*.xml |
    grep -oE ' (tests|skipped|failures|errors)="[^"]*"' | tr '\n' ' ')"
  # Tests that were stopped half-way would make the rest look untested.
  [ "$code" -eq 124 ] && return
  java -jar "$tools/jacoco-cli.jar" report "$folder/jacoco.exec" --quiet \
    --classfiles "$folder/run/target/classes" --sourcefiles "$folder/main" --xml "$folder/jacoco.xml"
}

mutate() { # name pattern
  local folder=$data/$1
  { [ "$2" = - ] || [ -f "$folder/mutations.xml" ]; } && return
  # PIT wants a green suite: classes with a failing test are left out.
  local red
  red=$(grep -hB1 -E '^<(failure|error)' "$folder"/run/target/tests/TEST-*.xml |
    sed -n 's/^<testcase .*classname="\([^"]*\)".*/\1/p' | LC_ALL=C sort -u | paste -sd, -)
  (cd "$folder/run" && timeout "${MUTATE_SECONDS:-1200}" nice -n 19 java -Xmx2g \
    -cp "$(find "$tools/pitest" -name '*.jar' | LC_ALL=C sort | paste -sd: -):$(class_path "$folder")" \
    org.pitest.mutationtest.commandline.MutationCoverageReport \
    --reportDir target/pit --targetClasses "$2" --targetTests "$2" --sourceDirs "$folder/main" \
    --mutableCodePaths "$folder/run/target/classes" --excludedTestClasses "${red:+$red,}*Performance*,*Benchmark*,*Stress*,*Fuzz*" \
    --features "+CLASSLIMIT(limit[${MUTANTS:-20}])" \
    --jvmArgs -Duser.language=en,-Duser.country=US,-Duser.timezone=UTC,-Xmx1g \
    --mutators DEFAULTS --threads 1 --outputFormats XML --timestampedReports=false \
    >"$folder/mutants.txt" 2>&1)
  local code=$?
  echo "$1: mutation ended with $code: $(grep -E 'Generated|Killed' "$folder/mutants.txt" | tail -2 | tr '\n' ' ')"
  # What was tried before the time was over is no sample of the rest.
  [ "$code" -eq 0 ] && cp "$folder/run/target/pit/mutations.xml" "$folder/"
}

for step in "${@:-all}"; do
  case $step in tools | all) fetch_tools ;; esac
  while read -r name group artifact version mutants; do
    case $name in '#'* | '') continue ;; esac
    [ -z "${ONLY:-}" ] || [[ " $ONLY " == *" $name "* ]] || continue
    case $step in
      fetch) fetch "$name" "$group" "$artifact" "$version" ;;
      cover) cover "$name" ;;
      mutate) mutate "$name" "$mutants" ;;
      all)
        fetch "$name" "$group" "$artifact" "$version"
        cover "$name"
        mutate "$name" "$mutants"
        ;;
    esac
  done <"$here/libraries.txt"
done
