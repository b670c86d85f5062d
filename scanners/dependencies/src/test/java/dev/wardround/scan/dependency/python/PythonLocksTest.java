package dev.wardround.scan.dependency.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class PythonLocksTest {

  @Test
  void poetryTellsTheGroupOrThePyprojectDoes() {
    String lock =
        """
        [[package]]
        name = "Flask"
        version = "1.0"
        [package.dependencies]
        Jinja2 = ">=2.0"
        [[package]]
        name = "jinja2"
        version = "2.1"
        [[package]]
        name = "pytest"
        version = "7.0"
        groups = ["dev"]
        [[package]]
        name = "fork"
        version = "1"
        [package.source]
        type = "git"
        """;
    Scan scan =
        Scan.of("poetry.lock", lock)
            .with("pyproject.toml", "[tool.poetry.dependencies]\npython = '^3'\nflask = '^1.0'\n");
    assertThat(scan.components(new PoetryLock()))
        .containsExactly(
            "pypi/flask@1.0 EXACT SHIPPED @1",
            "pypi/jinja2@2.1 EXACT SHIPPED @6 via flask@1.0",
            "pypi/pytest@7.0 EXACT DEVELOPMENT @9");
    assertThat(scan.statuses(new PoetryLock())).first().asString().contains("1 package comes");
    assertThat(scan.components(new PyprojectToml())).isEmpty();
  }

  @Test
  void uvKnowsItsOwnPackages() {
    String lock =
        """
        version = 1
        [[package]]
        name = "intake"
        source = { virtual = "." }
        dependencies = [{ name = "a" }]
        [package.dev-dependencies]
        dev = [{ name = "c" }]
        [[package]]
        name = "a"
        version = "1.0"
        source = { registry = "https://pypi.org/simple" }
        dependencies = [{ name = "b", marker = "x" }]
        [[package]]
        name = "b"
        version = "2.0"
        source = { registry = "https://pypi.org/simple" }
        [[package]]
        name = "c"
        version = "3.0"
        source = { registry = "https://pypi.org/simple" }
        """;
    assertThat(Scan.of("uv.lock", lock).components(new UvLock()))
        .containsExactly(
            "pypi/a@1.0 EXACT SHIPPED @8",
            "pypi/b@2.0 EXACT SHIPPED @13 via a@1.0",
            "pypi/c@3.0 EXACT DEVELOPMENT @17");
  }

  @Test
  void pdmNamesTheGroups() {
    String lock =
        """
        [[package]]
        name = "a"
        version = "1.0"
        groups = ["default", "dev"]
        dependencies = ["b>=2"]
        [[package]]
        name = "b"
        version = "2.0"
        groups = ["dev"]
        """;
    assertThat(
            Scan.of("pdm.lock", lock)
                .with("pyproject.toml", "[project]\ndependencies = ['a>=1']\n")
                .components(new PdmLock()))
        .containsExactly(
            "pypi/a@1.0 EXACT SHIPPED @1", "pypi/b@2.0 EXACT DEVELOPMENT @6 via a@1.0");
  }

  @Test
  void pipenvHasTwoSections() {
    String lock =
        """
        {"_meta": {"hash": {}},
         "default": {"a": {"version": "==1.0"}, "g": {"git": "https://host/g.git"}},
         "develop": {
           "b": {"version": "==2.0"}}}
        """;
    Scan scan = Scan.of("Pipfile.lock", lock).with("Pipfile", "[packages]\na = '*'\n");
    assertThat(scan.components(new PipfileLock()))
        .containsExactly("pypi/a@1.0 EXACT SHIPPED @2", "pypi/b@2.0 EXACT DEVELOPMENT @4");
    assertThat(scan.components(new Pipfile())).isEmpty();
  }

  @Test
  void aPyprojectAloneGivesWhatItAsksFor() {
    String text =
        """
        [project]
        dependencies = [
          "a==1.0",
          "b>=2.0",
          "u @ https://host/u.whl",
        ]
        [project.optional-dependencies]
        extra = ["c"]
        [dependency-groups]
        dev = ["d==4", {include-group = "x"}]
        [tool.poetry.group.lint.dependencies]
        e = {version = "^5.0", optional = true}
        """;
    Scan scan = Scan.of("pyproject.toml", text);
    assertThat(scan.components(new PyprojectToml()))
        .containsExactly(
            "pypi/a@1.0 EXACT SHIPPED @3",
            "pypi/b@2.0 LOWER_BOUND SHIPPED @4",
            "pypi/c UNKNOWN SHIPPED @8",
            "pypi/d@4 EXACT DEVELOPMENT @10",
            "pypi/e@5.0 LOWER_BOUND DEVELOPMENT @12");
    assertThat(scan.statuses(new PyprojectToml())).first().asString().contains("1 package comes");
  }

  @Test
  void aPipfileAloneGivesWhatItAsksFor() {
    assertThat(
            Scan.of("Pipfile", "[packages]\na = '==1.0'\nb = '*'\n[dev-packages]\nc = '>=2'\n")
                .components(new Pipfile()))
        .containsExactly(
            "pypi/a@1.0 EXACT SHIPPED @2",
            "pypi/b UNKNOWN SHIPPED @3",
            "pypi/c@2 LOWER_BOUND DEVELOPMENT @5");
  }

  @Test
  void brokenTomlIsAStatus() {
    assertThat(Scan.of("uv.lock", "[[package]\n").statuses(new UvLock()))
        .containsExactly("FAILED uv.lock: not valid TOML at line 1");
  }
}
