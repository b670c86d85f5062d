package dev.wardround.scan.dependency.reach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Reach;
import dev.wardround.inventory.Reach.State;
import dev.wardround.inventory.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachabilityTest {
  private static final String PARSER =
      "package org.lib; public class Parser { public Object parse() { return new Inner().go(); } }"
          + " class Inner { Object go() { return null; } }";

  @TempDir Path directory;

  private Reach reachOf(Deployed deployed) throws IOException {
    return deployed.reach("parser", directory);
  }

  private static Deployed withParser() throws IOException {
    return new Deployed().library("parser", PARSER);
  }

  @Test
  void calledLibraryIsReached() throws IOException {
    Reach reach = reachOf(withParser().handler("return new org.lib.Parser().parse();"));
    assertThat(reach)
        .isEqualTo(Reach.by(List.of("org.clinic.Intake.handleRequest", "org.lib.Parser")));
  }

  @Test
  void libraryThatIsNamedNowhereIsNotReached() throws IOException {
    Reach reach = reachOf(withParser().handler("return in.toString();"));
    assertThat(reach.state()).isEqualTo(State.NOT_REACHED);
    assertThat(reach.reason())
        .isEqualTo(
            "no class of it is named by the 1 that run from org.clinic.Intake.handleRequest");
  }

  @Test
  void libraryThatOnlyAnUnusedClassOfTheFunctionCallsIsNotReached() throws IOException {
    Deployed deployed =
        withParser()
            .handler("return null;")
            .classes("package org.clinic; class Old { Object o = new org.lib.Parser(); }");
    assertThat(reachOf(deployed).state()).isEqualTo(State.NOT_REACHED);
  }

  @Test
  void libraryBehindAnInterfaceIsReached() throws IOException {
    Deployed deployed =
        withParser()
            .classes(
                "package org.clinic; interface Store { Object get(); }",
                "package org.clinic; class Files implements Store { public Object get() {"
                    + " return new org.lib.Parser().parse(); } }",
                "package org.clinic; class Stores { static Store one() { return new Files(); } }")
            .handler("return Stores.one().get();");
    assertThat(reachOf(deployed).path()).first().isEqualTo("org.clinic.Intake.handleRequest");
    assertThat(reachOf(deployed).path()).last().asString().startsWith("org.lib.Parser");
  }

  @Test
  void libraryBehindALambdaIsReached() throws IOException {
    Deployed deployed =
        withParser()
            .handler(
                "java.util.function.Function<org.lib.Parser, Object> f = org.lib.Parser::parse;"
                    + " Runnable r = () -> f.apply(null); r.run(); return f;");
    assertThat(reachOf(deployed).state()).isEqualTo(State.REACHED);
  }

  @Test
  void libraryThatIsLoadedByAConstantNameIsReached() throws IOException {
    Deployed deployed =
        withParser()
            .handler(
                "return Class.forName(\"org.lib.Parser\").getDeclaredConstructor().newInstance();");
    assertThat(reachOf(deployed).state()).isEqualTo(State.REACHED);
  }

  @Test
  void loadingAnotherClassByAConstantNameHidesNothing() throws IOException {
    Deployed deployed =
        withParser()
            .classes("package org.clinic; public class Other { }")
            .handler(
                "return Class.forName(\"org.clinic.Other\", true, Intake.class.getClassLoader());");
    assertThat(reachOf(deployed).state()).isEqualTo(State.NOT_REACHED);
  }

  @Test
  void loadingByAnyNameMayReachAll() throws IOException {
    Reach reach = reachOf(withParser().handler("return Class.forName(in.toString());"));
    assertThat(reach.state()).isEqualTo(State.NOT_KNOWN);
    assertThat(reach.reason())
        .contains("org.clinic.Intake loads classes by names that its code does not hold (forName)");
  }

  @Test
  void constantBelowAnotherArgumentIsNotTheName() throws IOException {
    Deployed deployed =
        withParser()
            .classes(
                "package org.clinic; class Log { static Object of(String s, Class<?> c) { return c; } }")
            .handler("String name = in.toString(); return Log.of(\"a\", Class.forName(name));");
    assertThat(reachOf(deployed).state()).isEqualTo(State.NOT_KNOWN);
  }

  @Test
  void methodReferenceToForNameMayReachAll() throws IOException {
    Deployed deployed =
        withParser()
            .classes(
                "package org.clinic; interface Load { Class<?> of(String name) throws Exception; }")
            .handler("Load load = Class::forName; return load.of(in.toString());");
    assertThat(reachOf(deployed).state()).isEqualTo(State.NOT_KNOWN);
  }

  @Test
  void loadersSerializedObjectsNativeCodeAndScriptsMayReachAll() throws IOException {
    List<String> bodies =
        List.of(
            "return Intake.class.getClassLoader().loadClass(in.toString());",
            "return new java.io.ObjectInputStream((java.io.InputStream) in).readObject();",
            "System.loadLibrary(\"x\"); return null;",
            "return java.util.ResourceBundle.getBundle(in.toString());",
            "return new javax.naming.InitialContext().lookup(in.toString());");
    for (String body : bodies) {
      Reach reach = reachOf(withParser().handler(body));
      assertThat(reach.state()).as(body).isEqualTo(State.NOT_KNOWN);
    }
  }

  private static Deployed withService() throws IOException {
    return new Deployed()
        .library("api", "package org.api; public interface Codec { Object decode(); }")
        .library(
            "parser",
            Map.of("META-INF/services/org.api.Codec", "# the codecs\norg.lib.Parser # one\n"),
            "package org.lib; public class Parser implements org.api.Codec {"
                + " public Object decode() { return null; } }");
  }

  @Test
  void serviceThatIsAskedForIsReached() throws IOException {
    Deployed deployed =
        withService()
            .handler(
                "for (org.api.Codec c : java.util.ServiceLoader.load(org.api.Codec.class))"
                    + " return c.decode(); return null;");
    assertThat(reachOf(deployed))
        .isEqualTo(
            Reach.by(
                List.of("org.clinic.Intake.handleRequest", "org.api.Codec", "org.lib.Parser")));
  }

  @Test
  void serviceThatNobodyAsksForIsNotReached() throws IOException {
    assertThat(reachOf(withService().handler("return null;")).state()).isEqualTo(State.NOT_REACHED);
  }

  @Test
  void serviceOfTheJdkMayBeAskedFor() throws IOException {
    Deployed deployed =
        new Deployed()
            .library(
                "parser", Map.of("META-INF/services/java.sql.Driver", "org.lib.Parser"), PARSER)
            .handler("return null;");
    assertThat(reachOf(deployed).state()).isEqualTo(State.NOT_KNOWN);
    assertThat(reachOf(deployed).reason())
        .contains("META-INF/services offers org.lib.Parser to whoever asks");
  }

  @Test
  void libraryMergedIntoTheFunctionsJarIsNotKnown() throws IOException {
    Deployed deployed = new Deployed();
    deployed.classes(PARSER);
    deployed.file(
        "META-INF/maven/org.lib/parser/pom.properties",
        "groupId=org.lib\nartifactId=parser\nversion=1\n");
    deployed.vulnerable("parser");
    Reach reach = reachOf(deployed.handler("return null;"));
    assertThat(reach.state()).isEqualTo(State.NOT_KNOWN);
  }

  @Test
  void functionsThatShareAPackageShareItsReach() throws IOException {
    Deployed deployed =
        withParser()
            .classes(
                "package org.clinic; public class Report { public Object run(Object in) {"
                    + " return new org.lib.Parser().parse(); } }")
            .handler("return null;")
            .function("org.clinic.Intake", Map.of())
            .function("org.clinic.Report::run", Map.of());
    assertThat(reachOf(deployed).path()).first().isEqualTo("org.clinic.Report.run");
  }

  @Test
  void layersAndAgentsMayReachAll() throws IOException {
    Location place = Location.of("template.yaml");
    Value layers = new Value.Sequence(List.of(), place);
    Deployed deployed =
        withParser()
            .handler("return null;")
            .function("org.clinic.Intake", Map.of("Layers", layers));
    assertThat(reachOf(deployed).state()).isEqualTo(State.NOT_KNOWN);
  }

  @Test
  void handlerThatIsNotInThePackageIsNotKnown() throws IOException {
    Deployed deployed =
        withParser().handler("return null;").function("org.clinic.Missing::run", Map.of());
    assertThat(reachOf(deployed))
        .isEqualTo(Reach.notKnown("org.clinic.Missing.run is not in the package"));
  }

  @Test
  void programBeginsWhereItsManifestSays() throws IOException {
    Deployed deployed =
        withParser()
            .classes(
                "package org.clinic; public class App { public static void main(String[] a) {"
                    + " new org.lib.Parser().parse(); } }")
            .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMain-Class: org.clinic.App\n");
    assertThat(deployed.reachOfProgram("parser", directory).path())
        .first()
        .isEqualTo("org.clinic.App.main");
  }

  @Test
  void packageThatNamesNoStartBeginsWithAllClassesBesideTheJars() throws IOException {
    Deployed deployed = withParser().handler("return new org.lib.Parser().parse();");
    assertThat(deployed.reachOfProgram("parser", directory))
        .isEqualTo(Reach.by(List.of("org.clinic.Intake", "org.lib.Parser")));
  }
}
