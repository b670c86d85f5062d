package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code environment()} says in the public cloud, whose names templates are written for. */
final class Cloud {
  private Cloud() {}

  static Value facts(Location at) {
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("name", text("AzureCloud", at));
    facts.put("portal", text("https://portal.azure.com", at));
    facts.put("resourceManager", text("https://management.azure.com/", at));
    facts.put("graph", text("https://graph.windows.net/", at));
    facts.put("graphAudience", text("https://graph.windows.net/", at));
    facts.put("authentication", authentication(at));
    facts.put("suffixes", suffixes(at));
    return new Value.Mapping(facts, at);
  }

  private static Value authentication(Location at) {
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("loginEndpoint", text("https://login.microsoftonline.com/", at));
    facts.put("tenant", text("common", at));
    facts.put("identityProvider", text("AAD", at));
    return new Value.Mapping(facts, at);
  }

  private static Value suffixes(Location at) {
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("acrLoginServer", text(".azurecr.io", at));
    facts.put("keyvaultDns", text(".vault.azure.net", at));
    facts.put("sqlServerHostname", text(".database.windows.net", at));
    facts.put("storage", text("core.windows.net", at));
    return new Value.Mapping(facts, at);
  }

  private static Value text(String text, Location at) {
    return new Value.Text(text, at);
  }
}
