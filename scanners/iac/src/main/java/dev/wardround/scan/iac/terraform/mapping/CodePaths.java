package dev.wardround.scan.iac.terraform.mapping;

import dev.wardround.inventory.CodeSource;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where the code of a block lies: in an archive, in what an archive is made of, in an image. */
final class CodePaths {
  private static final List<String> OBJECTS =
      List.of("aws_s3_object", "aws_s3_bucket_object", "google_storage_bucket_object");
  private static final List<String> IMAGES = List.of("docker_image", "docker_registry_image");

  private final Blocks blocks;

  CodePaths(Blocks blocks) {
    this.blocks = blocks;
  }

  List<CodeSource> of(DeclaredBlock block, Table table) {
    List<CodeSource> sources = new ArrayList<>();
    for (Table.Code code : table.codes()) {
      Value value = SectionMapper.at(block.arguments(), code.argument());
      switch (code.kind()) {
        case ARCHIVE -> archive(block, value).ifPresent(sources::add);
        case OBJECT -> object(block, value).ifPresent(sources::add);
        case IMAGE -> image(value).ifPresent(sources::add);
      }
    }
    return sources;
  }

  private Optional<CodeSource> archive(DeclaredBlock block, Value value) {
    Optional<DeclaredBlock> made = referred(value, List.of("archive_file"));
    if (made.isEmpty() && value instanceof Value.Text) {
      made =
          blocks.ofType("archive_file").stream()
              .filter(archive -> isSame(archive, "output_path", value, block))
              .findFirst();
    }
    Optional<CodeSource> ingredients = made.flatMap(this::ingredients);
    return ingredients.isPresent() ? ingredients : source(block, value, CodeSource.Kind.ARCHIVE);
  }

  private Optional<CodeSource> ingredients(DeclaredBlock archive) {
    Value directory = SectionMapper.at(archive.arguments(), List.of("source_dir"));
    Value file = SectionMapper.at(archive.arguments(), List.of("source_file"));
    if (file instanceof Value.Text text) {
      int end = text.text().lastIndexOf('/');
      String folder = end < 0 ? "." : text.text().substring(0, end);
      return source(archive, new Value.Text(folder, text.location()), CodeSource.Kind.DIRECTORY);
    }
    return source(archive, directory, CodeSource.Kind.DIRECTORY);
  }

  private Optional<CodeSource> object(DeclaredBlock block, Value key) {
    Optional<DeclaredBlock> object = referred(key, OBJECTS);
    if (object.isEmpty() && key instanceof Value.Text) {
      object =
          OBJECTS.stream()
              .flatMap(type -> blocks.ofType(type).stream())
              .filter(o -> isSame(o, "key", key, block) || isSame(o, "name", key, block))
              .findFirst();
    }
    return object.flatMap(o -> archive(o, SectionMapper.at(o.arguments(), List.of("source"))));
  }

  private Optional<CodeSource> image(Value uri) {
    return referred(uri, IMAGES)
        .flatMap(
            image ->
                source(
                    image,
                    SectionMapper.at(image.arguments(), List.of("build", "context")),
                    CodeSource.Kind.IMAGE_CONTEXT));
  }

  private Optional<DeclaredBlock> referred(Value value, List<String> types) {
    if (value instanceof Value.Joined joined) {
      return joined.parts().stream().flatMap(p -> referred(p, types).stream()).findFirst();
    }
    return value instanceof Value.Reference reference
        ? blocks.byId(reference.resource()).filter(block -> types.contains(block.type()))
        : Optional.empty();
  }

  private static boolean isSame(
      DeclaredBlock other, String argument, Value value, DeclaredBlock block) {
    return other.directory().equals(block.directory())
        && SectionMapper.at(other.arguments(), List.of(argument)).asText().equals(value.asText());
  }

  private static Optional<CodeSource> source(
      DeclaredBlock block, Value path, CodeSource.Kind kind) {
    if (!(path instanceof Value.Text text)) {
      return Optional.empty();
    }
    Location place = text.location();
    return resolved(block.directory(), text.text())
        .map(resolved -> new CodeSource(resolved, kind, place));
  }

  /**
   * A path relative to the root of the scan. Terraform resolves paths against the root module;
   * paths that were made of {@code path.module} begin with it already. Nothing outside the scan.
   */
  static Optional<String> resolved(String directory, String path) {
    if (path.isEmpty() || path.startsWith("/") || path.startsWith("~") || path.contains("://")) {
      return Optional.empty();
    }
    boolean whole =
        directory.isEmpty() || path.equals(directory) || path.startsWith(directory + "/");
    Deque<String> names = new ArrayDeque<>();
    for (String name : (whole ? path : directory + "/" + path).split("/", -1)) {
      if (name.equals("..")) {
        if (names.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
