package dev.wardround.inventory.tree;

import dev.wardround.inventory.SourceFile;
import dev.wardround.inventory.SourceTree;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file on disk whose content is kept as long as memory allows, so that several scanners read it
 * once.
 */
final class TreeFile implements SourceFile {
  private final String path;
  private final Path onDisk;
  private final long size;
  private @Nullable SoftReference<byte[]> content;

  TreeFile(String path, Path onDisk, long size) {
    this.path = path;
    this.onDisk = onDisk;
    this.size = size;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Path onDisk() {
    return onDisk;
  }

  @Override
  public synchronized byte[] bytes() throws IOException {
    byte[] kept = content == null ? null : content.get();
    if (kept != null) {
      return kept;
    }
    byte[] bytes = read();
    content = new SoftReference<>(bytes);
    return bytes;
  }

  private byte[] read() throws IOException {
    if (size > SourceTree.MAX_BYTES) {
      throw new IOException(
          "larger than "
              + (SourceTree.MAX_BYTES >> 20)
              + " MiB, which is the most that is read of one file");
    }
    try {
      return Files.readAllBytes(onDisk);
    } catch (AccessDeniedException e) {
      throw new IOException("no permission to read it", e);
    } catch (NoSuchFileException e) {
      throw new IOException("it vanished during the scan", e);
    }
  }

  @Override
  public String text() throws IOException {
    byte[] bytes = bytes();
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The quick decoder puts U+FFFD for what it cannot read: only then is the strict one asked. */
  private static String decode(byte[] bytes, int from, Charset charset) throws IOException {
    String text = new String(bytes, from, bytes.length - from, charset);
    if (text.indexOf('\uFFFD') >= 0) {
      try {
        charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      } catch (CharacterCodingException e) {
        throw new IOException("not text in " + charset.name(), e);
      }
    }
    return text;
  }
}
