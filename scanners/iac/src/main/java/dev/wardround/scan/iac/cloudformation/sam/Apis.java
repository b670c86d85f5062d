package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The APIs of a template, those that it declares and those that events call into being. */
final class Apis {
  static final String REST = "ServerlessRestApi";
  static final String HTTP = "ServerlessHttpApi";

  private final Map<String, ApiDraft> drafts = new LinkedHashMap<>();
  private Optional<Globals> globals = Optional.empty();

  void use(Globals used) {
    globals = Optional.of(used);
  }

  void declare(SamResource api) {
    boolean http = api.kind().equals("HttpApi");
    boolean elsewhere = api.get("DefinitionUri").isPresent();
    Optional<Value.Mapping> written =
        api.get("DefinitionBody")
            .flatMap(v -> v instanceof Value.Mapping m ? Optional.of(m) : Optional.empty());
    Optional<Value.Mapping> empty =
        elsewhere ? Optional.empty() : Optional.of(emptyDocument(api.made(), http));
    drafts.put(api.id(), new ApiDraft(api, false, written.isPresent() ? written : empty));
  }

  List<ApiDraft> all() {
    return new ArrayList<>(drafts.values());
  }

  /** The declared API of this logical id, or the implicit one where the event names none. */
  Optional<ApiDraft> find(Optional<Value> reference, String implicitId, Made made) {
    if (reference.isEmpty()) {
      return Optional.of(drafts.computeIfAbsent(implicitId, id -> implicit(id, made)));
    }
    return reference.flatMap(Tree::referred).map(drafts::get);
  }

  private ApiDraft implicit(String id, Made made) {
    boolean http = id.equals(HTTP);
    Value.Mapping properties = http ? made.map() : made.map("StageName", "Prod");
    Value.Mapping declaration = made.map("Type", SamResource.PREFIX + (http ? "HttpApi" : "Api"));
    SamResource api = new SamResource(id, http ? "HttpApi" : "Api", declaration, properties, made);
    SamResource merged = globals.map(g -> g.mergedInto(api)).orElse(api);
    return new ApiDraft(
        merged.with(Tree.merge(merged.properties(), properties)),
        true,
        Optional.of(emptyDocument(made, http)));
  }

  private static Value.Mapping emptyDocument(Made made, boolean http) {
    Value.Mapping info = made.map("version", "1.0", "title", made.ref("AWS::StackName"));
    return made.map(
        http ? "openapi" : "swagger", http ? "3.0.1" : "2.0", "info", info, "paths", made.map());
  }

  void lambda(SamResource function, String name, Value.Mapping event, Invoked target, Stack stack) {
    new RestEvent(function, name, event, this).add(target, stack);
  }

  void http(SamResource function, String name, Value.Mapping event, Invoked target, Stack stack) {
    new HttpEvent(function, name, event, this).add(target, stack);
  }
}
