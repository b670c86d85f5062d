package dev.wardround.report;

import dev.wardround.inventory.Component;
import dev.wardround.inventory.Component.Certainty;
import dev.wardround.inventory.Component.Scope;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Vulnerability;
import dev.wardround.inventory.Vulnerability.Confidence;
import java.util.List;

/** The components of the telehealth scan and their vulnerabilities. */
final class TelehealthComponents {
  private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";

  private TelehealthComponents() {}

  static List<Component> all() {
    return List.of(
        new Component(
            "pkg:golang/github.com/golang-jwt/jwt/v4@4.5.0",
            "Go",
            "github.com/golang-jwt/jwt/v4",
            "4.5.0",
            Certainty.EXACT,
            Scope.SHIPPED,
            List.of(),
            Location.of("triage/go.mod", 9, 2)),
        new Component(
            "pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.18.2",
            "Maven",
            "com.fasterxml.jackson.core:jackson-databind",
            "2.18.2",
            Certainty.EXACT,
            Scope.SHIPPED,
            List.of(),
            Location.of("images/pom.xml", 24, 7)),
        new Component(
            LOG4J,
            "Maven",
            "org.apache.logging.log4j:log4j-core",
            "2.14.1",
            Certainty.EXACT,
            Scope.SHIPPED,
            List.of(),
            Location.of("images/pom.xml", 31, 7)),
        new Component(
            "pkg:npm/eslint@9.0.0",
            "npm",
            "eslint",
            "9.0.0",
            Certainty.EXACT,
            Scope.DEVELOPMENT,
            List.of(),
            Location.of("portal/package-lock.json", 80, 5)),
        new Component(
            "pkg:npm/lodash@4.17.15",
            "npm",
            "lodash",
            "4.17.15",
            Certainty.EXACT,
            Scope.SHIPPED,
            List.of("serverless-http 2.7.0"),
            Location.of("portal/package-lock.json", 412, 5)),
        new Component(
            "pkg:pypi/requests@2.31.0",
            "PyPI",
            "requests",
            "2.31.0",
            Certainty.LOWER_BOUND,
            Scope.SHIPPED,
            List.of(),
            Location.of("intake/requirements.txt", 4, 1)));
  }

  static List<Vulnerability> vulnerabilities() {
    return List.of(
        vulnerability(
            "pkg:golang/github.com/golang-jwt/jwt/v4@4.5.0",
            "CVE-2024-51744",
            "GHSA-29wx-vh33-7x7r",
            "low",
            3.1,
            "CWE-755",
            "4.5.1",
            "2024-11-04"),
        new Vulnerability(
            LOG4J,
            "CVE-2021-44228",
            List.of("GHSA-jfh8-c2jp-5v3q"),
            "critical",
            10.0,
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
            List.of("CWE-20", "CWE-400", "CWE-502", "CWE-917"),
            List.of("2.15.0"),
            "2021-12-10",
            true,
            "2021-12-24",
            "OSV/GHSA",
            Confidence.EXACT,
            ""),
        vulnerability(
            "pkg:npm/lodash@4.17.15",
            "CVE-2021-23337",
            "GHSA-35jh-r3h4-6jhm",
            "high",
            7.2,
            "CWE-94",
            "4.17.21",
            "2021-05-06"),
        new Vulnerability(
            "pkg:pypi/requests@2.31.0",
            "CVE-2024-35195",
            List.of("GHSA-9wx4-h78v-vm56"),
            "medium",
            5.6,
            "CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:H/I:H/A:N",
            List.of("CWE-670"),
            List.of("2.32.0"),
            "2024-05-20",
            false,
            "",
            "OSV/GHSA",
            Confidence.GUESS,
            "the version is the least that the range allows"));
  }

  private static Vulnerability vulnerability(
      String purl,
      String id,
      String alias,
      String severity,
      double score,
      String cwe,
      String fixed,
      String published) {
    return new Vulnerability(
        purl,
        id,
        List.of(alias),
        severity,
        score,
        "",
        List.of(cwe),
        List.of(fixed),
        published,
        false,
        "",
        "OSV/GHSA",
        Confidence.EXACT,
        "");
  }
}
