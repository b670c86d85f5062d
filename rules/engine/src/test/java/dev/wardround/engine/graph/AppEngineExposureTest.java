package dev.wardround.engine.graph;

import static dev.wardround.engine.graph.Declared.map;
import static dev.wardround.engine.graph.Declared.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.rules.Workload;
import dev.wardround.rules.Workload.Reach;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppEngineExposureTest {
  private static final String APPLICATION = "appengine.googleapis.com/Application";

  private static Workload portal(Declared declared) {
    return declared.graph().workload("portal").orElseThrow();
  }

  private static Reach reach(Declared declared) {
    return portal(declared).exposures().get(0).reach();
  }

  private static Declared version(Object... attributes) {
    return new Declared().with("portal", AppEngineExposure.VERSION, attributes);
  }

  @Test
  void aVersionAloneDoesNotTellWhatStandsBeforeIt() {
    assertThat(reach(version())).isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void whereEachHandlerAsksForAnAccountNobodyComesWithoutOne() {
    Object asking = map("login", "LOGIN_ADMIN");
    assertThat(reach(version("handlers", List.of(asking)))).isEqualTo(Reach.AUTHENTICATED);
    assertThat(reach(version("handlers", List.of(asking, map("urlRegex", "/open")))))
        .isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void theProxyOfTheApplicationAsksWhoCalls() {
    Declared proxied = version().with("app", APPLICATION, "iap", map("enabled", true));
    assertThat(reach(proxied)).isEqualTo(Reach.AUTHENTICATED);
    Declared untold = version().with("app", APPLICATION, "iap", map("enabled", unknown("var.x")));
    assertThat(reach(untold)).isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void anApplicationWithoutProxyAnswersTheInternet() {
    assertThat(reach(version().with("app", APPLICATION))).isEqualTo(Reach.INTERNET);
  }

  @Test
  void ingressAndFirewallThatAreDeclaredAreNotGuessed() {
    Declared walled =
        version()
            .with("app", APPLICATION)
            .with("rule", "appengine.googleapis.com/FirewallRule", "action", "DENY");
    assertThat(reach(walled)).isEqualTo(Reach.UNKNOWN);
  }

  @Test
  void itRunsAsItsServiceAccountElseAsTheDefaultOne() {
    assertThat(portal(version("serviceAccount", "portal@clinic.test")).identity().id())
        .isEqualTo("portal@clinic.test");
    assertThat(portal(version()).identity().label())
        .isEqualTo("the App Engine default service account");
  }
}
