package dev.wardround.scan.dependency.npm;

/**
 * How pnpm names packages: {@code /name/1.0.0_peer@2.0.0} up to version 5, {@code
 * /name@1.0.0(peer@2.0.0)} in version 6, the same without the first slash from version 9 on.
 *
 * @param slashes whether name and version are parted by a slash
 */
record PnpmKeys(boolean slashes) {

  /** The key in one form for all versions, peers kept. */
  String plain(String key) {
    return key.startsWith("/") ? key.substring(1) : key;
  }

  /** The key of the package of a snapshot. */
  String withoutPeers(String key) {
    int peers = key.indexOf('(');
    return peers < 0 ? key : key.substring(0, peers);
  }

  String name(String key) {
    String plain = plain(key);
    int end = separator(plain);
    return end <= 0 ? plain : plain.substring(0, end);
  }

  String version(String key) {
    String plain = plain(key);
    int end = separator(plain);
    String version = end <= 0 ? "" : withoutPeers(plain.substring(end + 1));
    int peers = slashes ? version.indexOf('_') : -1;
    return peers < 0 ? version : version.substring(0, peers);
  }

  /** The plain key that a dependency on a name in a version stands for. */
  String reference(String name, String version) {
    boolean isKey = version.startsWith("/") || isAlias(version);
    return isKey ? plain(version) : name + (slashes ? "/" : "@") + version;
  }

  /** {@code real@1.0.0} from version 9 on, {@code /real@1.0.0} before. */
  private boolean isAlias(String version) {
    return !slashes
        && !version.isEmpty()
        && !Character.isDigit(version.charAt(0))
        && withoutPeers(version).indexOf('@', 1) > 0;
  }

  private int separator(String plain) {
    int start = plain.startsWith("@") ? plain.indexOf('/') + 1 : 1;
    return plain.indexOf(slashes ? '/' : '@', start);
  }
}
