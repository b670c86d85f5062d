package dev.wardround.scan.iac.arm.expression;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.List;

/** The functions that speak of resources and of where a template is deployed. */
final class ResourceFunctions {
  private final Scope scope;

  ResourceFunctions(Scope scope) {
    this.scope = scope;
  }

  boolean isOne(String name) {
    return switch (name) {
      case "resourceid",
          "subscriptionresourceid",
          "tenantresourceid",
          "managementgroupresourceid",
          "extensionresourceid",
          "reference",
          "references",
          "pickzones",
          "providers",
          "resourcegroup",
          "subscription",
          "tenant",
          "managementgroup",
          "deployment",
          "deployer",
          "environment",
          "resourceinfo",
          "tryget",
          "getsecret" ->
          true;
      default -> name.startsWith("list");
    };
  }

  Value call(String name, Arguments arguments) {
    return switch (name) {
      case "resourceid" -> resourceId(arguments, Scope.Root.GROUP);
      case "subscriptionresourceid" -> resourceId(arguments, Scope.Root.SUBSCRIPTION);
      case "tenantresourceid" -> resourceId(arguments, Scope.Root.TENANT);
      case "extensionresourceid" -> extension(arguments);
      case "reference" -> reference(arguments);
      case "resourceinfo" -> scope.resource(arguments.get(0), arguments.at());
      case "tryget" -> along(arguments);
      case "environment" -> Cloud.facts(arguments.at());
      case "getsecret" -> secret("key-vault-secret", arguments);
      case "pickzones" -> throw new NotKnown("the zones of a region");
      case "providers" -> throw new NotKnown("what a resource provider offers");
      case "references" -> throw new NotKnown("known after deployment");
      default -> place(name, arguments);
    };
  }

  private static Value place(String name, Arguments arguments) {
    if (name.startsWith("list")) {
      return secret("listed-key", arguments);
    }
    String what =
        switch (name) {
          case "resourcegroup" -> "the resource group that it is deployed to";
          case "subscription" -> "the subscription that it is deployed to";
          case "tenant" -> "the tenant that it is deployed to";
          case "deployer" -> "who deploys it";
          case "deployment" -> "what the deployment is called";
          default -> "the management group that it is deployed to";
        };
    throw new NotKnown(what);
  }

  private static Value secret(String kind, Arguments arguments) {
    return new Value.Secret(kind, "***", arguments.at());
  }

  /**
   * The type may come after a subscription and a resource group. Those of another subscription or
   * group lead to nothing in the template.
   */
  private Value resourceId(Arguments arguments, Scope.Root root) {
    int type = typeAt(arguments);
    Value id =
        scope.resourceId(root, arguments.text(type), names(arguments, type + 1), arguments.at());
    if (type == 0 || !(id instanceof Value.Reference)) {
      return id;
    }
    return elsewhere(arguments, type);
  }

  private static int typeAt(Arguments arguments) {
    for (int i = 0; i < arguments.count(); i++) {
      if (arguments.get(i) instanceof Value.Text text && text.text().indexOf('/') > 0) {
        return i;
      }
    }
    throw new NotKnown("a resource identifier without a type");
  }

  private static List<Value> names(Arguments arguments, int from) {
    List<Value> names = new ArrayList<>();
    for (int i = from; i < arguments.count(); i++) {
      names.add(arguments.get(i));
    }
    return names;
  }

  private static Value elsewhere(Arguments arguments, int type) {
    Parts parts = new Parts(arguments.at());
    if (type == 2) {
      parts.add("/subscriptions/").add(arguments.get(0));
    }
    parts.add("/resourceGroups/").add(arguments.get(type - 1)).add("/providers/");
    return Identifiers.typed(parts, arguments.text(type), names(arguments, type + 1)).join();
  }

  private static Value extension(Arguments arguments) {
    Parts parts = new Parts(arguments.at()).add(arguments.get(0)).add("/providers/");
    return Identifiers.typed(parts, arguments.text(1), names(arguments, 2)).join();
  }

  /** The safe way along several names. */
  private Value along(Arguments arguments) {
    Value value = arguments.get(0);
    for (int i = 1; i < arguments.count(); i++) {
      Value key = arguments.get(i);
      value =
          value instanceof Value.Reference reference
              ? scope.attribute(reference, key.asText().orElse(""), arguments.at())
              : Elements.of(value, key, true, arguments.at());
    }
    return value;
  }

  private Value reference(Arguments arguments) {
    Value resource = scope.resource(arguments.get(0), arguments.at());
    boolean full = arguments.count() > 2 && arguments.text(2).equalsIgnoreCase("full");
    return full || !(resource instanceof Value.Reference reference)
        ? resource
        : scope.attribute(reference, "properties", arguments.at());
  }
}
