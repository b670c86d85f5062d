package dev.wardround.scan.dependency.fingerprint;

/** A running hash of 64 bits over numbers and texts. It need not withstand an attack. */
final class Digest {
  private static final long PRIME = 0x100000001B3L; // of FNV-1a
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private long hash = 0xCBF29CE484222325L;

  void add(int number) {
    hash = (hash ^ number) * PRIME;
    hash ^= hash >>> 32;
  }

  void add(long number) {
    add((int) number);
    add((int) (number >>> 32));
  }

  void add(String text) {
    add(text, 0, text.length());
  }

  void add(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    add(to - from);
  }

  /** A name such as {@code a/b/C}, without its package; or the descriptor of an array. */
  void addName(String name) {
    if (name.startsWith("[")) {
      addDescriptor(name);
    } else {
      add(name, name.lastIndexOf('/') + 1, name.length());
    }
  }

  /** A descriptor such as {@code (ILa/b/C;)V}, all its names without their packages. */
  void addDescriptor(String descriptor) {
    int at = 0;
    while (at < descriptor.length()) {
      int end = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : -1;
      if (end < 0) {
        add(descriptor.charAt(at));
        at++;
      } else {
        add(descriptor, Math.max(at, descriptor.lastIndexOf('/', end)) + 1, end);
        at = end + 1;
      }
    }
  }

  long value() {
    long mixed = (hash ^ hash >>> 30) * ODD;
    return mixed ^ mixed >>> 31;
  }

  static int of(String text) {
    Digest digest = new Digest();
    digest.add(text);
    return (int) digest.value();
  }
}
