package dev.wardround.scan.dependency.go;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class GoModTest {

  @Test
  void replacedExcludedAndLocalModulesAreTold() {
    String text =
        """
        module example.org/intake

        go 1.21
        toolchain go1.22.3

        require github.com/BurntSushi/toml v1.0.0
        require (
        \tgithub.com/a/a v1.0.0 // indirect
        \tgithub.com/b/b v1.0.0
        \tgithub.com/c/c v1.0.0
        \tgithub.com/d/d v2.0.0+incompatible
        )
        replace github.com/b/b v1.0.0 => github.com/fork/b v1.0.1
        replace (
        \tgithub.com/c/c => ../c
        )
        exclude github.com/a/a v1.0.0
        """;
    Scan scan = Scan.of("go.mod", text);
    assertThat(scan.components(new GoMod()))
        .containsExactly(
            "golang/github.com/burntsushi/toml@v1.0.0 EXACT SHIPPED @6",
            "golang/github.com/a/a@v1.0.0 LOWER_BOUND SHIPPED @8",
            "golang/github.com/fork/b@v1.0.1 EXACT SHIPPED @9",
            "golang/github.com/d/d@v2.0.0%2Bincompatible EXACT SHIPPED @11",
            "golang/stdlib@1.22.3 LOWER_BOUND SHIPPED @4");
    assertThat(scan.facts(new GoMod()).components().get(0).name())
        .isEqualTo("github.com/BurntSushi/toml");
    assertThat(scan.statuses(new GoMod())).first().asString().contains("1 package comes");
  }

  @Test
  void beforeGo117TheFileNamesDirectModulesOnly() {
    assertThat(Scan.of("go.mod", "module m\ngo 1.16\nrequire a.b/c v1.0.0\n").statuses(new GoMod()))
        .containsExactly(
            "PARTLY_READ go.mod: names direct dependencies only, not what they bring in");
    assertThat(Scan.of("go.mod", "module m\ngo 1.17\nrequire a.b/c v1.0.0\n").statuses(new GoMod()))
        .containsExactly("READ go.mod");
  }

  @Test
  void whatNamesNoModuleFails() {
    assertThat(Scan.of("go.mod", "<html>").statuses(new GoMod()))
        .containsExactly("FAILED go.mod: no module is named in it");
  }
}
