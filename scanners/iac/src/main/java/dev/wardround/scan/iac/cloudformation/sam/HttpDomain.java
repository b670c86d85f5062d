package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code Domain} of an HTTP or WebSocket API: the domain name and the paths that lead to the API.
 */
final class HttpDomain {
  private final SamResource api;
  private final Stack stack;
  private final Made made;
  private final Value.Mapping domain;
  private final Value tags;

  HttpDomain(SamResource api, Stack stack, Value tags) {
    this.api = api;
    this.stack = stack;
    this.made = api.made();
    this.domain = CustomDomain.resolved(api.mapping("Domain"), stack);
    this.tags = tags;
  }

  /** The logical id of the domain name; empty where the API has none. */
  Optional<String> add(Map<String, Value> attributes, String stage) {
    Optional<String> id =
        domain.get("DomainName").map(name -> "ApiGatewayDomainNameV2" + CustomDomain.digest(name));
    if (id.isPresent()) {
      stack.add(made, id.get(), "AWS::ApiGatewayV2::DomainName", name(), attributes);
      mappings(id.get(), stage, attributes);
    }
    return id;
  }

  DomainRecords records() {
    return new DomainRecords(domain, stack);
  }

  private Value.Mapping name() {
    Value configuration =
        new Properties(domain)
            .take("CertificateArn", "OwnershipVerificationCertificateArn", "SecurityPolicy")
            .put("EndpointType", endpoint())
            .all();
    return new Properties(domain)
        .take("DomainName", "MutualTlsAuthentication")
        .put("DomainNameConfigurations", made.list(configuration))
        .put("Tags", tags)
        .all();
  }

  private Value endpoint() {
    return domain.get("EndpointConfiguration").orElseGet(() -> made.text("REGIONAL"));
  }

  private void mappings(String id, String stage, Map<String, Value> attributes) {
    Value.Mapping base =
        made.map("ApiId", made.ref(api.id()), "DomainName", made.ref(id), "Stage", made.ref(stage));
    List<Value> paths = Tree.items(domain.get("BasePath"));
    if (paths.isEmpty()) {
      map("", base, attributes);
    }
    for (Value path : paths) {
      String key = withoutSlashes(path.asText().orElse(""));
      map(key, key.isEmpty() ? base : Tree.put(base, "ApiMappingKey", made.text(key)), attributes);
    }
  }

  private void map(String key, Value.Mapping properties, Map<String, Value> attributes) {
    String id = api.id() + CustomDomain.plain(key) + "ApiMapping";
    stack.add(made, id, "AWS::ApiGatewayV2::ApiMapping", properties, attributes);
  }

  private static String withoutSlashes(String path) {
    int start = 0;
    int end = path.length();
    while (start < end && path.charAt(start) == '/') {
      start++;
    }
    while (end > start && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(start, end);
  }
}
