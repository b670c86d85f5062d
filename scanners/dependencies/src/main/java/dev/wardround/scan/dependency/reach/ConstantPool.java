package dev.wardround.scan.dependency.reach;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a class file (Java Virtual Machine Specification, 4.4). Whatever a class refers
 * to stands there, whichever version of Java it was compiled for.
 */
final class ConstantPool {
  private static final int MAGIC = 0xCAFEBABE;
  private static final int ACC_NATIVE = 0x0100;

  private final @Nullable String[] texts;
  private final int[] first;
  private final int[] second;
  private final byte[] tags;
  private boolean hasNative;

  /** A method that is called, or that a handle stands for. */
  record Member(String owner, String name) {}

  private ConstantPool(int count) {
    texts = new String[count];
    first = new int[count];
    second = new int[count];
    tags = new byte[count];
  }

  /**
   * Reads a class file.
   *
   * @throws IOException where it is none
   */
  static ConstantPool of(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a class file");
    }
    in.readInt();
    ConstantPool pool = new ConstantPool(in.readUnsignedShort());
    for (int i = 1; i < pool.tags.length; i++) {
      i += pool.read(i, in);
    }
    pool.readMembers(in);
    return pool;
  }

  /** How many places it takes beyond one. */
  private int read(int at, DataInputStream in) throws IOException {
    byte tag = in.readByte();
    tags[at] = tag;
    switch (tag) {
      case 1 -> texts[at] = in.readUTF();
      case 3, 4 -> in.readInt();
      case 5, 6 -> in.readLong();
      case 7, 8, 16, 19, 20 -> first[at] = in.readUnsignedShort();
      case 9, 10, 11, 12, 17, 18 -> {
        first[at] = in.readUnsignedShort();
        second[at] = in.readUnsignedShort();
      }
      case 15 -> {
        first[at] = in.readUnsignedByte();
        second[at] = in.readUnsignedShort();
      }
      default -> throw new IOException("an unknown constant");
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  private void readMembers(DataInputStream in) throws IOException {
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    skipMembers(in);
    hasNative = skipMembers(in);
  }

  /** Whether one of them is native. */
  private static boolean skipMembers(DataInputStream in) throws IOException {
    boolean found = false;
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      found |= (in.readUnsignedShort() & ACC_NATIVE) != 0;
      in.skipNBytes(4);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.skipNBytes(2);
        in.skipNBytes(in.readInt() & 0xFFFFFFFFL);
      }
    }
    return found;
  }

  /** Whether a method of the class is written in another language. */
  boolean hasNative() {
    return hasNative;
  }

  /** All texts: names, descriptors, signatures, literals. */
  List<String> texts() {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      if (text != null) {
        all.add(text);
      }
    }
    return all;
  }

  /** The classes that it refers to, arrays left out. */
  List<String> classes() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == 7 && !text(first[i]).startsWith("[")) {
        all.add(text(first[i]));
      }
    }
    return all;
  }

  /** The methods that it refers to. */
  List<Member> methods() {
    List<Member> all = new ArrayList<>();
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == 10 || tags[i] == 11) {
        all.add(new Member(text(at(first, first[i])), text(at(first, second[i]))));
      }
    }
    return all;
  }

  private static int at(int[] numbers, int place) {
    return place < numbers.length ? numbers[place] : 0;
  }

  private String text(int place) {
    String text = place < texts.length ? texts[place] : null;
    return text == null ? "" : text;
  }
}
