package dev.wardround.scan.iac.appengine;

import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says the settings of an {@code app.yaml} in the words of the Admin API's Version. */
final class VersionForm {
  private VersionForm() {}

  static Value.Mapping of(Value.Mapping settings) {
    Map<String, Value> form = new LinkedHashMap<>();
    settings.entries().forEach((key, value) -> put(form, key, value));
    return new Value.Mapping(form, settings.location());
  }

  private static void put(Map<String, Value> form, String key, Value value) {
    switch (key) {
      case "service", "module", "includes", "skip_files" -> {}
      case "env" -> form.put("env", named(value, "flex", "flexible"));
      case "env_variables" -> form.put("envVariables", value);
      case "build_env_variables" -> form.put("buildEnvVariables", value);
      case "beta_settings", "runtime_config" -> form.put(camel(key), value);
      case "entrypoint" -> form.put("entrypoint", within("shell", value));
      case "handlers" -> form.put("handlers", handlers(value));
      case "automatic_scaling" -> form.put("automaticScaling", scaling(value));
      case "vpc_access_connector" -> form.put("vpcAccessConnector", connector(value));
      case "network" -> form.put("network", network(value));
      default -> form.put(camel(key), renamed(value));
    }
  }

  private static Value handlers(Value value) {
    return value instanceof Value.Sequence list ? list.mapped(VersionForm::handler) : value;
  }

  private static Value handler(Value value) {
    if (!(value instanceof Value.Mapping handler)) {
      return value;
    }
    Map<String, Value> form = new LinkedHashMap<>();
    Map<String, Value> files = new LinkedHashMap<>();
    handler
        .entries()
        .forEach(
            (key, item) -> {
              switch (key) {
                case "url" -> form.put("urlRegex", item);
                case "secure" -> form.put("securityLevel", word(item, "SECURE_"));
                case "login" -> form.put("login", word(item, "LOGIN_"));
                case "auth_fail_action" ->
                    form.put("authFailAction", word(item, "AUTH_FAIL_ACTION_"));
                case "redirect_http_response_code" ->
                    form.put(
                        "redirectHttpResponseCode", word(item, "REDIRECT_HTTP_RESPONSE_CODE_"));
                case "script" -> form.put("script", within("scriptPath", item));
                case "static_files", "static_dir" -> files.put("path", item);
                case "upload" -> files.put("uploadPathRegex", item);
                case "http_headers" -> files.put("httpHeaders", item);
                default -> files.put(camel(key), item);
              }
            });
    if (files.containsKey("path")) {
      form.put("staticFiles", new Value.Mapping(files, handler.location()));
    }
    return new Value.Mapping(form, handler.location());
  }

  /** The standard environment's bounds stand in a structure of their own, the flexible's do not. */
  private static Value scaling(Value value) {
    if (!(value instanceof Value.Mapping scaling)) {
      return value;
    }
    Map<String, Value> form = new LinkedHashMap<>();
    Map<String, Value> standard = new LinkedHashMap<>();
    scaling
        .entries()
        .forEach(
            (key, item) -> {
              switch (key) {
                case "max_instances",
                    "min_instances",
                    "target_cpu_utilization",
                    "target_throughput_utilization" ->
                    standard.put(camel(key), item);
                case "max_num_instances" -> form.put("maxTotalInstances", item);
                case "min_num_instances" -> form.put("minTotalInstances", item);
                case "cool_down_period_sec" -> form.put("coolDownPeriod", item);
                default -> form.put(camel(key), renamed(item));
              }
            });
    if (!standard.isEmpty()) {
      form.put("standardSchedulerSettings", new Value.Mapping(standard, scaling.location()));
    }
    return new Value.Mapping(form, scaling.location());
  }

  private static Value connector(Value value) {
    if (!(value instanceof Value.Mapping connector)) {
      return value;
    }
    Map<String, Value> form = new LinkedHashMap<>();
    connector
        .entries()
        .forEach(
            (key, item) -> {
              switch (key) {
                case "egress_setting" ->
                    form.put(
                        "egressSetting",
                        word(named(item, "private-ranges-only", "private_ip_ranges"), ""));
                default -> form.put(camel(key), item);
              }
            });
    return new Value.Mapping(form, connector.location());
  }

  private static Value network(Value value) {
    if (!(renamed(value) instanceof Value.Mapping network)) {
      return value;
    }
    Map<String, Value> form = new LinkedHashMap<>(network.entries());
    form.computeIfPresent("instanceIpMode", (key, mode) -> word(mode, ""));
    return new Value.Mapping(form, network.location());
  }

  /** A word of the file as the API's constant; what is not known stays so. */
  private static Value word(Value value, String prefix) {
    return value instanceof Value.Text || value instanceof Value.Numeric
        ? new Value.Text(
            prefix + value.asText().orElse("").toUpperCase(Locale.ROOT).replace('-', '_'),
            value.location())
        : value;
  }

  /** Most words mean themselves; one has another name in the API. */
  private static Value named(Value value, String said, String meant) {
    return value.asText().orElse("").equals(said) ? new Value.Text(meant, value.location()) : value;
  }

  private static Value within(String name, Value value) {
    return new Value.Mapping(Map.of(name, value), value.location());
  }

  private static Value renamed(Value value) {
    if (value instanceof Value.Sequence list) {
      return list.mapped(VersionForm::renamed);
    }
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> form = new LinkedHashMap<>();
      mapping.entries().forEach((key, item) -> form.put(camel(key), renamed(item)));
      return new Value.Mapping(form, mapping.location());
    }
    return value;
  }

  private static String camel(String key) {
    StringBuilder text = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      boolean joint = key.charAt(i) == '_' && i + 1 < key.length();
      text.append(joint ? Character.toUpperCase(key.charAt(++i)) : key.charAt(i));
    }
    return text.toString();
  }
}
