package dev.wardround.scan.dependency.python;

import dev.wardround.inventory.Component.Scope;
import dev.wardround.scan.dependency.component.Manifest;
import dev.wardround.scan.dependency.component.ManifestReader;
import dev.wardround.scan.dependency.component.TreePath;
import dev.wardround.scan.dependency.document.DocumentException;
import dev.wardround.scan.dependency.document.Node;
import dev.wardround.scan.dependency.document.TomlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** uv.lock: it holds the project's own packages too, and they tell what is direct. */
final class UvLock implements ManifestReader {
  @Override
  public String name() {
    return "uv-lock";
  }

  @Override
  public boolean reads(String path) {
    return TreePath.isNamed(path, "uv.lock");
  }

  @Override
  public void read(Manifest manifest) throws DocumentException, IOException {
    LockedPackages locked = new LockedPackages(TomlText.read(manifest.text()));
    for (Node entry : locked.all()) {
      if (isOwn(entry)) {
        direct(entry, locked);
      } else {
        locked.needs(entry, needed(entry));
      }
    }
    locked.walk();
    int foreign = 0;
    for (Node entry : locked.all()) {
      if (entry.get("source").get("registry").isPresent()) {
        locked.add(entry, locked.scope(entry), manifest);
      } else if (!isOwn(entry)) {
        foreign++;
      }
    }
    manifest.unregistered(foreign);
  }

  private static boolean isOwn(Node entry) {
    Node source = entry.get("source");
    return source.get("virtual").isPresent()
        || source.get("editable").isPresent()
        || source.get("directory").isPresent();
  }

  private static void direct(Node own, LockedPackages locked) {
    needed(own).forEach(name -> locked.direct(name, Scope.SHIPPED));
    for (Node group : own.get("dev-dependencies").entries().values()) {
      names(group).forEach(name -> locked.direct(name, Scope.DEVELOPMENT));
    }
  }

  private static List<String> needed(Node entry) {
    List<String> names = new ArrayList<>(names(entry.get("dependencies")));
    for (Node extra : entry.get("optional-dependencies").entries().values()) {
      names.addAll(names(extra));
    }
    return names;
  }

  private static List<String> names(Node list) {
    return list.items().stream().map(item -> item.text("name")).toList();
  }
}
