package dev.wardround.scan.gcp;

import com.google.auth.oauth2.GoogleCredentials;
import dev.wardround.inventory.Inventory;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads running projects, or all projects of a folder or an organisation. */
public final class GcpScan {
  static final String ENDPOINT = "https://cloudasset.googleapis.com";

  /** Cloud Asset Inventory takes no narrower one. */
  private static final List<String> SCOPES =
      List.of("https://www.googleapis.com/auth/cloud-platform");

  private final List<String> scopes;

  /**
   * @param scopes what to look into: {@code projects/ID}, {@code folders/NUMBER}, {@code
   *     organizations/NUMBER}
   */
  public GcpScan(List<String> scopes) {
    this.scopes = List.copyOf(scopes);
  }

  /**
   * All facts of what is looked into.
   *
   * @throws GcpScanException with words for the user, where nobody is signed in
   */
  public Inventory scan() throws GcpScanException {
    try {
      GoogleCredentials credentials = GoogleCredentials.getApplicationDefault();
      return scan(
          new Connection(credentials.createScoped(SCOPES), ENDPOINT, Patience.USUAL, asOf()));
    } catch (IOException e) {
      throw new GcpScanException(
          "Google Cloud does not know who scans: run 'gcloud auth application-default login', or"
              + " name a key file with GOOGLE_APPLICATION_CREDENTIALS",
          e);
    }
  }

  /** A little ago: the clocks of this machine and of Google Cloud need not agree to the second. */
  private static Instant asOf() {
    return Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
  }

  Inventory scan(Connection connection) throws GcpScanException {
    Calls calls = new Calls();
    Estate estate = new Estate();
    try (Assets assets = new Assets(connection, calls)) {
      for (String scope : scopes) {
        assets.resources(scope).forEach(estate::add);
        estate.policies(scope, assets.policies(scope));
      }
    } catch (IOException e) {
      throw new GcpScanException("the client of Google Cloud cannot be set up", e);
    }
    List<String> roots = new ArrayList<>();
    scopes.forEach(scope -> roots.add("gcp:" + scope));
    return new Inventory(
        roots,
        0,
        estate.resources(),
        List.of(),
        List.of(),
        List.copyOf(calls.statuses()),
        Map.of(),
        Map.of());
  }
}
