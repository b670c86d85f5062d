package dev.wardround.scan.dependency.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTextTest {

  @Test
  void eachWayToAskForAVersionIsUnderstood() {
    assertThat(
            components(
                """
                # comment
                Flask_Login[extra]==1.1.2  # pinned
                a>=1.0,<2 ; python_version < "3"
                b ~= 2.2
                c
                d==1.*
                e (==3.0)
                f<2
                g===1.0+local
                """))
        .containsExactly(
            "pypi/flask-login@1.1.2 EXACT SHIPPED @2",
            "pypi/a@1.0 LOWER_BOUND SHIPPED @3",
            "pypi/b@2.2 LOWER_BOUND SHIPPED @4",
            "pypi/c UNKNOWN SHIPPED @5",
            "pypi/d@1 LOWER_BOUND SHIPPED @6",
            "pypi/e@3.0 EXACT SHIPPED @7",
            "pypi/f UNKNOWN SHIPPED @8",
            "pypi/g@1.0%2Blocal EXACT SHIPPED @9");
  }

  @Test
  void aFileWithHashesIsWhole() {
    Scan scan =
        Scan.of(
            "requirements.txt", "a==1.0 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\nb==2\n");
    assertThat(scan.components(new RequirementsText()))
        .containsExactly("pypi/a@1.0 EXACT SHIPPED @1", "pypi/b@2 EXACT SHIPPED @4");
    assertThat(scan.statuses(new RequirementsText())).containsExactly("READ requirements.txt");
  }

  @Test
  void includesAreFollowedOnceAndConstraintsPin() {
    Scan scan =
        Scan.of("f/requirements.txt", "-r ../base.in\n-c pins.cfg\na\n-r requirements-dev.txt\n")
            .with("base.in", "b==1.0\n-r f/requirements.txt\n-r base.in\n")
            .with("f/pins.cfg", "A==3.1\n")
            .with("f/requirements-dev.txt", "pytest==7.0\n-r missing.txt\n");
    assertThat(scan.components(new RequirementsText()))
        .containsExactly(
            "pypi/pytest@7.0 EXACT DEVELOPMENT @1",
            "pypi/b@1.0 EXACT SHIPPED @1",
            "pypi/a@3.1 EXACT SHIPPED @3");
    assertThat(scan.statuses(new RequirementsText()))
        .containsExactly(
            "PARTLY_READ f/requirements-dev.txt: 1 included files are not in the scan; names direct"
                + " dependencies only, not what they bring in",
            "PARTLY_READ f/requirements.txt: names direct dependencies only, not what they bring"
                + " in");
  }

  @Test
  void whatComesFromElsewhereIsCounted() {
    Scan scan =
        Scan.of(
            "requirements.txt",
            "-e .\n./local\ngit+https://github.com/x/y@1#egg=y\nz @ https://host/z.whl\n%% what\n");
    assertThat(scan.components(new RequirementsText())).isEmpty();
    assertThat(scan.statuses(new RequirementsText()))
        .containsExactly(
            "PARTLY_READ requirements.txt: 2 packages come from git, a file or a URL, not from a"
                + " registry: no advisory can be matched; 1 lines are no requirement");
  }

  @Test
  void theUsualNamesAreWanted() {
    RequirementsText reader = new RequirementsText();
    assertThat(List.of("requirements.txt", "a/requirements-dev.txt", "requirements/prod.txt"))
        .allMatch(reader::reads);
    assertThat(List.of("notes.txt", "requirements.md", "requirements")).noneMatch(reader::reads);
  }

  private static List<String> components(String text) {
    return Scan.of("requirements.txt", text).components(new RequirementsText());
  }
}
