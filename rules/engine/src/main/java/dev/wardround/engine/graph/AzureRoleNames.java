package dev.wardround.engine.graph;

import java.util.Locale;

/** GUIDs of built-in roles that Terraform names, as the list of Azure's built-in roles has them. */
final class AzureRoleNames {
  private AzureRoleNames() {}

  /** The GUID, or the name itself where it is not known: no decision is certain then. */
  static String guid(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "owner" -> "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
      case "contributor" -> "b24988ac-6180-42a0-ab88-20f7382dd24c";
      case "reader" -> "acdd72a7-3385-48ef-bd42-f606fba81ae7";
      case "storage blob data owner" -> "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
      case "storage blob data contributor" -> "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
      case "storage blob data reader" -> "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
      case "storage account contributor" -> "17d1049b-9a84-46fb-8f53-869881c3d3ab";
      default -> name;
    };
  }
}
