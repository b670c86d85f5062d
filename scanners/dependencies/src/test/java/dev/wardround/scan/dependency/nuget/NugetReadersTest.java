package dev.wardround.scan.dependency.nuget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.scan.dependency.component.Scan;
import org.junit.jupiter.api.Test;

class NugetReadersTest {
  private static final String PROJECT =
      """
      <Project Sdk="Microsoft.NET.Sdk">
        <PropertyGroup><JsonVersion>12.0.1</JsonVersion></PropertyGroup>
        <ItemGroup>
          <PackageReference Include="Newtonsoft.Json" Version="$(JsonVersion)" />
          <PackageReference Include="Central" />
          <PackageReference Include="Floating" Version="2.*" />
          <PackageReference Include="Range"><Version>[1.0,2.0)</Version></PackageReference>
          <PackageReference Include="Analyser" Version="1.0.0" PrivateAssets="all" />
          <PackageReference Include="Unset" Version="$(No)" />
          <ProjectReference Include="../Own/Own.csproj" />
        </ItemGroup>
      </Project>
      """;

  @Test
  void versionsComeFromThePropertiesAndTheCentralFile() {
    Scan scan =
        Scan.of("src/A/A.csproj", PROJECT)
            .with(
                "Directory.Packages.props",
                """
                <Project><ItemGroup>
                  <PackageVersion Include="central" Version="$(CentralVersion)" />
                  <GlobalPackageReference Include="Everywhere" Version="9.0.0" />
                </ItemGroup></Project>
                """)
            .with(
                "src/Directory.Build.props",
                "<Project><PropertyGroup><CentralVersion>3.1</CentralVersion></PropertyGroup>"
                    + "</Project>");
    assertThat(scan.components(new ProjectFile()))
        .containsExactly(
            "nuget/Newtonsoft.Json@12.0.1 EXACT SHIPPED @4",
            "nuget/Central@3.1 EXACT SHIPPED @5",
            "nuget/Floating@2 LOWER_BOUND SHIPPED @6",
            "nuget/Range@1.0 LOWER_BOUND SHIPPED @7",
            "nuget/Analyser@1.0.0 EXACT DEVELOPMENT @8",
            "nuget/Unset UNKNOWN SHIPPED @9",
            "nuget/Everywhere@9.0.0 EXACT DEVELOPMENT @3");
  }

  @Test
  void aTestProjectIsForDevelopment() {
    String project =
        "<Project><ItemGroup><PackageReference Include='Microsoft.NET.Test.Sdk' Version='17.0.0'/>"
            + "<PackageReference Include='X' Version='1.0.0'/></ItemGroup></Project>";
    assertThat(Scan.of("T.csproj", project).components(new ProjectFile()))
        .containsExactly(
            "nuget/Microsoft.NET.Test.Sdk@17.0.0 EXACT DEVELOPMENT @1",
            "nuget/X@1.0.0 EXACT DEVELOPMENT @1");
  }

  @Test
  void theLockFileHoldsTheGraph() {
    String lock =
        """
        {"version": 1, "dependencies": {"net8.0": {
          "Direct.One": {"type": "Direct", "resolved": "1.0.0",
            "dependencies": {"Below": "2.0.0"}},
          "below": {"type": "Transitive", "resolved": "2.0.0"},
          "own": {"type": "Project", "dependencies": {"Other": "[3.0.0, )"}},
          "Other": {"type": "Transitive", "resolved": "3.0.0"}}}}
        """;
    Scan scan = Scan.of("A/packages.lock.json", lock).with("A/A.csproj", PROJECT);
    assertThat(scan.components(new PackagesLock()))
        .containsExactly(
            "nuget/Direct.One@1.0.0 EXACT SHIPPED @2",
            "nuget/below@2.0.0 EXACT SHIPPED @4 via Direct.One@1.0.0",
            "nuget/Other@3.0.0 EXACT SHIPPED @6");
    assertThat(scan.statuses(new ProjectFile())).containsExactly("READ A/A.csproj");
    assertThat(scan.components(new ProjectFile())).isEmpty();
  }

  @Test
  void olderAndBuiltFormsAreRead() {
    assertThat(
            Scan.of(
                    "packages.config",
                    "<packages>\n<package id='A' version='1.0'/>\n"
                        + "<package id='B' version='2.0' developmentDependency='true'/>\n</packages>")
                .components(new PackagesConfig()))
        .containsExactly("nuget/A@1.0 EXACT SHIPPED @2", "nuget/B@2.0 EXACT DEVELOPMENT @3");
    String deps =
        """
        {"targets": {"net8.0": {"App/1.0.0": {"dependencies": {"A": "1.0.0"}},
          "A/1.0.0": {"dependencies": {"B": "2.0.0"}}, "B/2.0.0": {}}},
         "libraries": {"App/1.0.0": {"type": "project"},
          "A/1.0.0": {"type": "package"},
          "B/2.0.0": {"type": "package"}}}
        """;
    assertThat(Scan.of("App.deps.json", deps).components(new DepsJson()))
        .containsExactly(
            "nuget/A@1.0.0 EXACT SHIPPED @4", "nuget/B@2.0.0 EXACT SHIPPED @5 via A@1.0.0");
  }

  @Test
  void brokenFilesAreStatuses() {
    assertThat(Scan.of("A.csproj", "<Project>").statuses(new ProjectFile()))
        .first()
        .asString()
        .startsWith("FAILED A.csproj: not valid XML");
    assertThat(Scan.of("packages.lock.json", "{}").statuses(new PackagesLock()))
        .containsExactly("FAILED packages.lock.json: no dependencies in it");
  }
}
