package dev.wardround.scan.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.management.AzureEnvironment;
import dev.wardround.inventory.Inventory;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.scan.azure.Replay.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** What becomes of a scan when Azure refuses, throttles, fails or stays silent. */
class FaultsTest {
  private static final String SITE = Ward.GROUP + "/providers/Microsoft.Web/sites/sitef6141";
  private static final String CONFIG = "GET " + SITE + "/config/web?api-version=2023-12-01";
  private static final String FUNCTIONS = "GET " + SITE + "/functions?api-version=2023-12-01";
  private static final String AUTHENTICATION =
      "GET " + SITE + "/config/authsettingsV2?api-version=2023-12-01";
  private static final String DENIED =
      "{\"error\":{\"code\":\"AuthorizationFailed\",\"message\":\"not allowed\"}}";

  private Replay replay;

  @BeforeEach
  void fill() throws IOException {
    replay = Ward.fill(new Replay());
  }

  @AfterEach
  void stop() {
    assertThat(replay.unexpected()).isEmpty();
    replay.close();
  }

  private Inventory scan() throws AzureScanException {
    return new AzureScan(List.of(Ward.SUBSCRIPTION), Optional.empty()).scan(replay.connection());
  }

  private static Resource app(Inventory inventory) {
    return inventory.resources().stream()
        .filter(resource -> resource.id().equals(SITE))
        .findFirst()
        .orElseThrow();
  }

  private static ScanStatus only(Inventory inventory) {
    assertThat(inventory.statuses()).hasSize(1);
    return inventory.statuses().get(0);
  }

  private static Reply good(String name) {
    return Reply.of(Ward.body(name));
  }

  @Test
  void aRefusedCallIsUnknownAndNamesThePermissionAndTheScope() throws AzureScanException {
    int before = scan().resources().size();
    replay.on(CONFIG, Reply.of(403, DENIED));
    Inventory refused = scan();
    assertThat(only(refused).outcome()).isEqualTo(Outcome.DENIED);
    assertThat(only(refused).reason()).isEqualTo("not allowed: Microsoft.Web/sites/config/read");
    assertThat(only(refused).remedy()).contains("/subscriptions/" + Ward.SUBSCRIPTION);
    assertThat(app(refused).attributes().get("properties", "siteConfig").orElseThrow())
        .isInstanceOf(Value.Unknown.class);
    assertThat(refused.resources()).hasSize(before);
  }

  @Test
  void ofARefusedSettingItIsKnownThatItIsThere() throws AzureScanException {
    replay.on(AUTHENTICATION, Reply.of(403, DENIED));
    assertThat(scan().resources())
        .filteredOn(one -> one.name().equals("sitef6141/authsettingsV2"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.attributes().get("properties").orElseThrow())
                    .isInstanceOf(Value.Unknown.class));
  }

  @Test
  void theOneQueryRefusedLeavesWhatTheOtherCallsTell() throws AzureScanException {
    replay.on(Ward.resources(""), Reply.of(403, DENIED));
    Inventory refused = scan();
    assertThat(only(refused).reason())
        .isEqualTo("not allowed: Microsoft.ResourceGraph/resources/read");
    assertThat(refused.resources())
        .extracting(Resource::type)
        .contains("Microsoft.Authorization/roleAssignments");
  }

  @Test
  void aThrottledCallWaitsAsLongAsAzureAsksAndIsTriedAgain() throws AzureScanException {
    replay.on(CONFIG, Reply.of(429, "{}").header("Retry-After", "1"), good("function-app-config"));
    long begin = System.nanoTime();
    Inventory inventory = scan();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(900));
    assertThat(inventory.statuses()).isEmpty();
    assertThat(app(inventory).attributes().get("properties", "siteConfig", "minTlsVersion"))
        .isPresent();
  }

  @Test
  void aWaitThatIsTooLongIsNotWaitedFor() throws AzureScanException {
    replay.on(FUNCTIONS, Reply.of(429, "{}").header("Retry-After", "3600"));
    Inventory inventory = scan();
    assertThat(only(inventory).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(only(inventory).reason()).isEqualTo("answered 429");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 408})
  void aPassingFailureIsTriedAgain(int status) throws AzureScanException {
    Reply bad = Reply.of(status, "");
    replay.on(CONFIG, bad, bad, good("function-app-config"));
    assertThat(scan().statuses()).isEmpty();
  }

  @Test
  void aLastingFailureIsToldAfterAsManyTriesAsAllowed() throws AzureScanException {
    replay.on(CONFIG, Reply.of(500, "{\"error\":{\"code\":\"InternalServerError\"}}"));
    Inventory inventory = scan();
    assertThat(only(inventory).reason()).isEqualTo("answered 500 InternalServerError");
    assertThat(replay.asked()).filteredOn(CONFIG::equals).hasSize(4);
  }

  @Test
  void whatCameBeforeAPageThatFailedIsKept() throws AzureScanException {
    replay.on(Ward.resources(Ward.NEXT), good("vault").cutBy(20));
    Inventory inventory = scan();
    assertThat(only(inventory).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(inventory.resources())
        .extracting(Resource::name)
        .contains("sto8596")
        .doesNotContain("sample-vault");
  }

  @Test
  void anAnswerThatIsCutOffIsNotTakenForWhole() throws AzureScanException {
    replay.on(FUNCTIONS, good("functions").cutBy(40));
    assertThat(only(scan()).outcome()).isEqualTo(Outcome.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no json", "{\"value\":[{\"id\":", "[]", "{\"value\":[7,null,{}]}"})
  void anAnswerOfAnotherFormNeverStopsTheScan(String body) throws AzureScanException {
    replay.on(FUNCTIONS, Reply.of(body));
    assertThat(scan().resources()).extracting(Resource::name).contains("sto8596");
  }

  @Test
  void anAnswerThatIsNestedWithoutEndNeverStopsTheScan() throws AzureScanException {
    replay.on(FUNCTIONS, Reply.of("{\"value\":" + "[".repeat(20000) + "]".repeat(20000) + "}"));
    Inventory inventory = scan();
    assertThat(only(inventory).reason()).isEqualTo("the answer cannot be read");
    assertThat(inventory.resources()).extracting(Resource::name).contains("sto8596");
  }

  @Test
  void rowsThatAreNestedWithoutEndNeverStopTheScan() throws AzureScanException {
    String deep = "[".repeat(20000) + "]".repeat(20000);
    replay.on(Ward.resources(Ward.NEXT), Reply.of("{\"data\":" + deep + "}"));
    Inventory inventory = scan();
    assertThat(only(inventory).reason()).isEqualTo("the answer cannot be read");
    assertThat(inventory.resources()).extracting(Resource::name).contains("sto8596");
  }

  @Test
  void silenceEndsAndIsTold() throws AzureScanException {
    replay.on(FUNCTIONS, good("functions").after(Duration.ofSeconds(20)));
    Connection hasty = replay.connection(new Patience(0, Duration.ZERO, Duration.ZERO));
    Inventory inventory = new AzureScan(List.of(Ward.SUBSCRIPTION), Optional.empty()).scan(hasty);
    assertThat(only(inventory).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(only(inventory).reason()).startsWith("no answer: ");
  }

  @Test
  void aPageAtAnotherHostIsNotAskedForAndIsTold() throws AzureScanException {
    replay.on(FUNCTIONS, Reply.of("{\"value\":[],\"nextLink\":\"https://example.org/more\"}"));
    assertThat(only(scan()).outcome()).isEqualTo(Outcome.PARTLY_READ);
  }

  @Test
  void aPageThatNamesItselfEnds() throws AzureScanException {
    String link = FUNCTIONS.substring(4);
    replay.on(
        FUNCTIONS, Reply.of("{\"value\":[],\"nextLink\":\"" + replay.address() + link + "\"}"));
    assertThat(scan().statuses()).isEmpty();
    assertThat(replay.asked()).filteredOn(FUNCTIONS::equals).hasSize(2);
  }

  @Test
  void aQueryThatWasCutOffWithoutANextPageIsTold() throws AzureScanException {
    String page = Ward.rows("", List.of()).replace("\"false\"", "\"true\"");
    replay.on(Ward.resources(""), Reply.of(page));
    assertThat(only(scan()).outcome()).isEqualTo(Outcome.PARTLY_READ);
  }

  @Test
  void whoCannotSignInIsToldHow() {
    TokenCredential unknown =
        request -> Mono.error(new ClientAuthenticationException("no sign-in", null));
    Connection connection =
        new Connection(
            unknown,
            new JdkHttpClientBuilder().build(),
            AzureEnvironment.AZURE,
            new Patience(0, Duration.ZERO, Duration.ZERO));
    assertThatThrownBy(() -> new AzureScan(List.of(), Optional.empty()).scan(connection))
        .isInstanceOf(AzureScanException.class)
        .hasMessageContaining("az login");
  }

  @Test
  void withoutANetworkTheScanSaysWhatFailed() throws IOException {
    Connection gone = replay.connection();
    replay.close();
    assertThatThrownBy(() -> new AzureScan(List.of(), Optional.empty()).scan(gone))
        .isInstanceOf(AzureScanException.class)
        .hasMessageContaining("no answer: ");
  }
}
