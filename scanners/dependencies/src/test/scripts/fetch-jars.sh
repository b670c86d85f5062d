#!/usr/bin/env bash
# Brings the jars that ShadedJarsTest asks for into the local Maven repository, by one call of Maven. Arguments go to Maven.
set -euo pipefail
tables="$(cd "$(dirname "$0")/../resources/dev/wardround/scan/dependency/archive" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
{
  cat <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.wardround</groupId>
  <artifactId>jars-of-a-test</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
        <configuration>
          <outputDirectory>target</outputDirectory>
          <artifactItems>
POM
  sort -u "$tables/shaded-jars.txt" "$tables/clean-jars.txt" | while read -r coordinates version _; do
    echo "<artifactItem><groupId>${coordinates%%:*}</groupId><artifactId>${coordinates#*:}</artifactId><version>$version</version></artifactItem>"
  done
  echo '</artifactItems></configuration></plugin></plugins></build></project>'
} >"$work/pom.xml"
mvn -B -ntp -q -f "$work/pom.xml" "$@" dependency:copy
