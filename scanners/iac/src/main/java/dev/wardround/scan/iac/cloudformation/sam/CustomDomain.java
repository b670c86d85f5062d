package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code Domain} of a REST API: the domain name and its paths. */
final class CustomDomain {
  private final SamResource api;
  private final Stack stack;
  private final Made made;
  private final Value.Mapping domain;

  CustomDomain(SamResource api, Stack stack) {
    this.api = api;
    this.stack = stack;
    this.made = api.made();
    this.domain = resolved(api.mapping("Domain"), stack);
  }

  static Value.Mapping resolved(Value.Mapping domain, Stack stack) {
    Map<String, Value> entries = new LinkedHashMap<>();
    domain.entries().forEach((name, value) -> entries.put(name, resolvedValue(value, stack)));
    return new Value.Mapping(entries, domain.location());
  }

  private static Value resolvedValue(Value value, Stack stack) {
    if (value instanceof Value.Mapping mapping && !Tree.isFunction(mapping)) {
      return resolved(mapping, stack);
    }
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(
          list.items().stream().map(i -> resolvedValue(i, stack)).toList(), list.location());
    }
    return stack.resolved(value);
  }

  void add(Map<String, Value> attributes, String stage) {
    Optional<Value> name = domain.get("DomainName");
    if (name.isEmpty()) {
      return;
    }
    String endpoint = Tree.text(domain.get("EndpointConfiguration")).orElse("REGIONAL");
    boolean isPrivate = endpoint.equals("PRIVATE");
    String id = "ApiGatewayDomainName" + (isPrivate ? "V2" : "") + digest(name.get());
    stack.add(
        made,
        id,
        "AWS::ApiGateway::DomainName" + (isPrivate ? "V2" : ""),
        name(name.get(), endpoint),
        attributes);
    mappings(id, stage, attributes, isPrivate);
    new DomainRecords(domain, stack).add(id, attributes);
  }

  static String digest(Value value) {
    String text =
        value.asText().orElseGet(() -> dev.wardround.scan.iac.document.JsonWriter.canonical(value));
    return Hash.shortened(text);
  }

  private Value.Mapping name(Value name, String endpoint) {
    boolean regional = endpoint.equals("REGIONAL");
    Optional<Value> certificate = domain.get("CertificateArn");
    Value.Mapping configuration =
        made.map("Types", made.list(endpoint), "IpAddressType", domain.get("IpAddressType"));
    return new Properties(domain)
        .put("DomainName", name)
        .put("EndpointConfiguration", configuration)
        .put(regional ? "RegionalCertificateArn" : "CertificateArn", certificate)
        .take("SecurityPolicy", "EndpointAccessMode", "MutualTlsAuthentication", "Policy")
        .take("OwnershipVerificationCertificateArn")
        .all();
  }

  private void mappings(String id, String stage, Map<String, Value> attributes, boolean isPrivate) {
    String type = "AWS::ApiGateway::BasePathMapping" + (isPrivate ? "V2" : "");
    List<Value> paths = Tree.items(domain.get("BasePath"));
    Value target = made.ref(id);
    Value.Mapping base =
        made.map(
            isPrivate ? "DomainNameArn" : "DomainName",
            target,
            "RestApiId",
            made.ref(api.id()),
            "Stage",
            made.ref(stage));
    if (paths.isEmpty()) {
      stack.add(made, api.id() + "BasePathMapping", type, base, attributes);
    }
    for (Value path : paths) {
      String text = path.asText().orElse("");
      String plain = plain(text);
      Value.Mapping mapping =
          text.equals("/") && !isPrivate
              ? base
              : Tree.put(base, "BasePath", made.text(basePath(text)));
      stack.add(made, api.id() + plain + "BasePathMapping", type, mapping, attributes);
    }
  }

  private String basePath(String path) {
    if (Tree.isFalse(domain.get("NormalizeBasePath"))) {
      return path;
    }
    return plain(path);
  }

  static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    path.chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
