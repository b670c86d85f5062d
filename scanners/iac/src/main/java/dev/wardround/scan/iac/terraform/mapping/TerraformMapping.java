package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Terraform's blocks as resources in the words of their provider: CloudFormation's for AWS, those
 * of the REST API for Google Cloud. Blocks that only complete another one become part of its
 * resource.
 */
public final class TerraformMapping {
  private final Tables tables = new Tables();
  private final Blocks blocks;
  private final Folding folding;
  private final References references;
  private final CodePaths codePaths;
  private final List<Resource> resources = new ArrayList<>();

  private TerraformMapping(List<DeclaredBlock> declared) {
    blocks = new Blocks(declared);
    folding = new Folding(tables, blocks);
    references = new References(tables, blocks, folding);
    codePaths = new CodePaths(blocks);
  }

  /**
   * The resources of a root module, in the order of its blocks. A block whose type has no table
   * becomes a resource of type {@code Terraform::<type>} with its arguments as they are.
   */
  public static List<Resource> resources(List<DeclaredBlock> blocks) {
    return new TerraformMapping(blocks).mapped();
  }

  /**
   * The resources of a root module, and what of it no rule can judge.
   *
   * @param unmapped for each file a phrase that names the types in it that have no table
   */
  public record Mapped(List<Resource> resources, NavigableMap<String, String> unmapped) {
    public Mapped {
      resources = List.copyOf(resources);
    }
  }

  /** The resources, and the types without a table. */
  public static Mapped mapped(List<DeclaredBlock> blocks) {
    TerraformMapping mapping = new TerraformMapping(blocks);
    return new Mapped(mapping.mapped(), new UnmappedTypes(mapping.tables).byFile(blocks));
  }

  private List<Resource> mapped() {
    for (DeclaredBlock block : blocks.all()) {
      if (!block.data() && folding.parentOf(block.id()).isEmpty()) {
        map(block, references.rewritten(tagged(block.arguments())));
      }
    }
    return resources;
  }

  private void map(DeclaredBlock block, Value.Mapping arguments) {
    Optional<Table> table = tables.of(block.type());
    Optional<Table.Standing> own = table.flatMap(t -> own(t, arguments));
    if (own.isPresent()) {
      map(block, table.orElseThrow(), own.get(), arguments);
    } else {
      String type = "Terraform::" + block.type();
      resources.add(resource(block, block.id(), type, "name", arguments, List.of(), arguments));
    }
    for (Table.Standing section : table.map(Table::standing).orElse(List.of())) {
      if (!section.presence().isEmpty() && has(section, arguments)) {
        map(block, table.orElseThrow(), section, arguments);
      }
    }
  }

  /** The resource that the block itself is: the first whose condition holds. */
  private static Optional<Table.Standing> own(Table table, Value.Mapping arguments) {
    return table.standing().stream()
        .filter(section -> section.presence().isEmpty() && holds(section, arguments))
        .findFirst();
  }

  private static boolean holds(Table.Standing section, Value.Mapping arguments) {
    if (section.when().isEmpty()) {
      return true;
    }
    int equals = section.when().indexOf('=');
    return SectionMapper.at(arguments, List.of(section.when().substring(0, equals)))
        .asText()
        .filter(section.when().substring(equals + 1)::equals)
        .isPresent();
  }

  private static boolean has(Table.Standing section, Value.Mapping arguments) {
    return !(SectionMapper.at(arguments, List.of(section.presence())) instanceof Value.Null);
  }

  private void map(
      DeclaredBlock block, Table table, Table.Standing section, Value.Mapping arguments) {
    boolean own = section.presence().isEmpty();
    String id = own ? block.id() : block.id() + "/" + section.presence();
    AttributeTree tree = new AttributeTree(block.location());
    new SectionMapper(block.id(), tree).map(section, arguments);
    if (own) {
      fold(block, tree);
    }
    List<CodeSource> code = own ? codePaths.of(block, table) : List.of();
    int number = 0;
    for (Value.Mapping attributes : Lists.spread(tree.toMapping(), section.spread())) {
      String numbered = number++ == 0 ? id : id + "/" + number;
      resources.add(
          resource(block, numbered, section.type(), table.name(), attributes, code, arguments));
    }
  }

  private void fold(DeclaredBlock block, AttributeTree tree) {
    SectionMapper mapper = new SectionMapper(block.id(), tree);
    for (Folding.Part part : folding.partsOf(block.id())) {
      mapper.map(part.section(), references.rewritten(part.block().arguments()));
    }
    for (Folding.Part part : folding.doubtfulOf(block)) {
      mapper.doubt(
          part.section(),
          "may be set by " + part.block().address() + ", which does not tell for what it is",
          part.block().location());
    }
  }

  private static Resource resource(
      DeclaredBlock block,
      String id,
      String type,
      String nameArgument,
      Value.Mapping attributes,
      List<CodeSource> code,
      Value.Mapping arguments) {
    String name =
        SectionMapper.at(arguments, List.of(nameArgument.split("\\.", -1)))
                    instanceof Value.Text text
                && !text.text().isEmpty()
            ? text.text()
            : block.name();
    return new Resource(id, type, name, block.format(), attributes, code, block.location());
  }

  /** The provider's default tags are the block's, below its own. */
  private static Value.Mapping tagged(Value.Mapping arguments) {
    if (!(arguments.entries().get("provider_default_tags") instanceof Value.Mapping defaults)) {
      return arguments;
    }
    Map<String, Value> entries = new LinkedHashMap<>(arguments.entries());
    entries.remove("provider_default_tags");
    Value own = entries.get("tags");
    Map<String, Value> tags = new LinkedHashMap<>(defaults.entries());
    if (own == null || own instanceof Value.Null) {
      entries.put("tags", defaults);
    } else if (own instanceof Value.Mapping mapping) {
      tags.putAll(mapping.entries());
      entries.put("tags", new Value.Mapping(tags, mapping.location()));
    }
    return new Value.Mapping(entries, arguments.location());
  }
}
