package dev.wardround.scan.iac.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BoundsTest {
  @TempDir Path directory;

  private TerraformScan main(String text) throws IOException {
    return TerraformScan.in(directory).file("main.tf", text).run();
  }

  @Test
  void localsThatDependOnEachOtherAreUnknown() throws IOException {
    TerraformScan scan =
        main("locals {\n a = local.b\n b = local.a\n}\nresource \"t\" \"x\" { a = local.a }");
    assertThat(scan.argument("#t.x", "a")).isEqualTo("?(local.a depends on itself)");
  }

  @Test
  void blocksThatCountEachOtherAreUnknown() throws IOException {
    TerraformScan scan =
        main(
            "resource \"t\" \"a\" { count = length(t.b) }\n"
                + "resource \"t\" \"b\" { count = length(t.a) }");
    assertThat(scan.ids()).containsExactly("#t.a[*]", "#t.b[*]");
  }

  @Test
  void argumentsThatNeedThemselvesAreUnknown() throws IOException {
    TerraformScan scan = main("resource \"t\" \"x\" { a = upper(t.x.a) }");
    assertThat(scan.argument("#t.x", "a")).isEqualTo("?(t.x.a depends on itself)");
  }

  @Test
  void aHugeCountIsReadAsOneInstance() throws IOException {
    TerraformScan scan = main("resource \"t\" \"x\" { count = 1000000000 }");
    assertThat(scan.ids()).containsExactly("#t.x[*]");
    assertThat(scan.status("main.tf"))
        .isEqualTo("PARTLY_READ: t.x: count is larger than 1000: the instances are read as one");
  }

  @Test
  void nestedCountsOfModulesAreBounded() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file("main.tf", "module \"m\" {\n source = \"./m\"\n count = 1000\n}")
            .file("m/main.tf", "module \"n\" {\n source = \"../n\"\n count = 1000\n}")
            .file("n/main.tf", "resource \"t\" \"x\" { count = 1000 }")
            .run();
    assertThat(scan.ids()).hasSizeLessThan(30_000);
    assertThat(scan.status("main.tf")).isEqualTo("PARTLY_READ: too large to be evaluated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"xxxxxxxxxx\" | \"${local.P}${local.P}${local.P}\"",
        "[1, 2, 3] | [local.P, local.P, local.P]",
        "[1, 2, 3] | concat(local.P, local.P, local.P)",
        "{ a = 1 } | { a = local.P, b = local.P, c = local.P }",
        "[1, 2, 3] | flatten([for i in local.P : [for j in local.P : i]])",
        "range(1000) | setproduct(local.P, local.P)",
        "9999 | local.P * local.P * local.P",
        "\"x\" | join(local.P, [local.P, local.P, local.P, local.P])",
        "\"x\" | replace(local.P, \"\", local.P)",
        "\"xx\" | format(\"%s%s%s\", local.P, local.P, local.P)",
        "[1] | jsonencode([local.P, local.P, local.P])",
        "[1] | \"${jsonencode([local.P, local.P, local.P])}x\"",
      })
  void whatGrowsWithoutEndIsUnknown(String start, String next) throws IOException {
    StringBuilder locals = new StringBuilder("locals {\n l0 = " + start + "\n");
    for (int i = 1; i < 60; i++) {
      locals.append(" l" + i + " = " + next.replace("local.P", "local.l" + (i - 1)) + "\n");
    }
    TerraformScan scan = main(locals + "}\nresource \"t\" \"x\" { a = local.l59 }");
    assertThat(scan.argument("#t.x", "a")).contains("?(").hasSizeLessThan(2_000_000);
  }

  @Test
  void longChainsOfLocalsAreUnknownFromTheFarEnd() throws IOException {
    StringBuilder locals = new StringBuilder("locals {\n l0 = 1\n");
    for (int i = 1; i < 20_000; i++) {
      locals.append(" l" + i + " = [local.l" + (i - 1) + "]\n");
    }
    TerraformScan scan =
        main(locals + "}\nresource \"t\" \"x\" {\n a = local.l19999\n b = local.l20\n}");
    assertThat(scan.argument("#t.x", "a")).contains("?(").hasSizeLessThan(1_000);
    assertThat(scan.argument("#t.x", "b")).endsWith("1" + "]".repeat(20));
  }

  @Test
  void longSumsAreBounded() throws IOException {
    TerraformScan scan = main("resource \"t\" \"x\" { a = 1" + " + 1".repeat(100_000) + " }");
    assertThat(scan.argument("#t.x", "a"))
        .isEqualTo("?(the expressions depend on each other too deeply)");
  }

  @ParameterizedTest
  @CsvSource({
    "'(a*)*b', xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "'(a{1000}){1000}', a",
    "'((((a{99}){99}){99}){99})', a"
  })
  void regularExpressionsAreBounded(String pattern, String text) throws IOException {
    TerraformScan scan =
        main("resource \"t\" \"x\" { a = regexall(\"" + pattern + "\", \"" + text + "\") }");
    assertThat(scan.argument("#t.x", "a")).isIn("[]", "?(a regular expression that is too large)");
  }

  @Test
  void manyInstancesWithLargeArgumentsAreBounded() throws IOException {
    TerraformScan scan =
        main(
            """
            locals { big = [for i in range(1000) : [for j in range(90) : j]] }
            resource "t" "x" {
              count = 1000
              a     = local.big
            }
            """);
    assertThat(scan.status("main.tf")).isEqualTo("PARTLY_READ: too large to be evaluated");
  }
}
