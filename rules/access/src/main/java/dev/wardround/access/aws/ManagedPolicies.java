package dev.wardround.access.aws;

import dev.wardround.access.Catalogue;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The policies that AWS keeps for all accounts, by ARN. */
public final class ManagedPolicies {
  private static final String OWNED_BY_AWS = ":iam::aws:policy/";

  private final Catalogue catalogue = Catalogue.of(ManagedPolicies.class, "managed-policies.bin");
  private final Map<String, PolicyDocument> read = new ConcurrentHashMap<>();

  /** The document, each read once; one that nothing is known of where the catalogue lacks it. */
  public PolicyDocument get(String arn) {
    return read.computeIfAbsent(arn, this::document);
  }

  /** Whether an ARN names a policy of AWS rather than of a customer. */
  public static boolean isOwnedByAws(String arn) {
    return arn.contains(OWNED_BY_AWS);
  }

  private PolicyDocument document(String arn) {
    return text(arn)
        .map(json -> PolicyDocument.of(arn, new Value.Text(json, Location.of(arn))))
        .orElseGet(
            () -> PolicyDocument.unknown(arn, "the managed policy " + arn + " is not known"));
  }

  /** Of some retired policies the name alone is known, without its path. */
  private Optional<String> text(String arn) {
    int at = arn.indexOf(OWNED_BY_AWS);
    if (at < 0) {
      return Optional.empty();
    }
    String path = arn.substring(at + OWNED_BY_AWS.length());
    Optional<String> byPath = catalogue.find(path);
    return byPath.isPresent()
        ? byPath
        : catalogue.find("name:" + path.substring(path.lastIndexOf('/') + 1));
  }
}
