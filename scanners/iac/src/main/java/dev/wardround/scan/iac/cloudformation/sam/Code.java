package dev.wardround.scan.iac.cloudformation.sam;

import dev.wardround.inventory.Value;
import java.util.Optional;

/**
 * Where code or content lies. An S3 URI or its parts become bucket and key; a local path stays a
 * text, as it stands before packaging.
 */
final class Code {
  private Code() {}

  static Value of(Value uri, String bucket, String key, String version) {
    Made made = new Made(uri.location());
    if (uri instanceof Value.Mapping parts && !Tree.isFunction(parts)) {
      return made.map(
          bucket, parts.get("Bucket"), key, parts.get("Key"), version, parts.get("Version"));
    }
    String text = uri.asText().orElse("");
    int slash = text.indexOf('/', "s3://".length() > text.length() ? 0 : "s3://".length());
    if (!text.startsWith("s3://") || slash < 0) {
      return uri;
    }
    int query = text.indexOf("?versionId=", slash);
    return made.map(
        bucket,
        text.substring("s3://".length(), slash),
        key,
        text.substring(slash + 1, query < 0 ? text.length() : query),
        version,
        query < 0 ? Optional.empty() : text.substring(query + "?versionId=".length()));
  }
}
