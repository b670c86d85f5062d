package dev.wardround.scan.dependency.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Bytes that can be read from any place: a file, or an archive that lies in another. */
interface RandomBytes extends Closeable {
  long size();

  /**
   * The bytes from a place on.
   *
   * @throws EOFException where there are not as many
   */
  byte[] read(long from, int length) throws IOException;

  @Override
  default void close() throws IOException {}

  static RandomBytes of(byte[] content) {
    return new Heap(content);
  }

  static RandomBytes of(Path path) throws IOException {
    return new OnDisk(FileChannel.open(path, StandardOpenOption.READ));
  }

  /** A part of them as a stream, read in pieces. */
  default InputStream stream(long from, long length) {
    return new Part(this, from, length);
  }

  /** Bytes in memory. */
  final class Heap implements RandomBytes {
    private final byte[] content;

    Heap(byte[] content) {
      this.content = content;
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public byte[] read(long from, int length) throws EOFException {
      if (from < 0 || length < 0 || from > content.length - length) {
        throw new EOFException("it ends before its content does");
      }
      return Arrays.copyOfRange(content, (int) from, (int) from + length);
    }
  }

  /** Bytes of a file. */
  record OnDisk(FileChannel channel, long size) implements RandomBytes {
    OnDisk(FileChannel channel) throws IOException {
      this(channel, channel.size());
    }

    @Override
    public byte[] read(long from, int length) throws IOException {
      if (from < 0 || length < 0 || from > size - length) {
        throw new EOFException("it ends before its content does");
      }
      ByteBuffer buffer = ByteBuffer.allocate(length);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, from + buffer.position()) < 0) {
          throw new EOFException("it ends before its content does");
        }
      }
      return buffer.array();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** A part as a stream. */
  final class Part extends InputStream {
    private static final int PIECE = 64 << 10;

    private final RandomBytes bytes;
    private long next;
    private long left;
    private byte[] piece = new byte[0];
    private int used;

    Part(RandomBytes bytes, long from, long length) {
      this.bytes = bytes;
      this.next = from;
      this.left = length;
    }

    private boolean isAtEnd() throws IOException {
      if (used == piece.length && left > 0) {
        piece = bytes.read(next, (int) Math.min(left, PIECE));
        used = 0;
        next += piece.length;
        left -= piece.length;
      }
      return used == piece.length;
    }

    @Override
    public int read() throws IOException {
      return isAtEnd() ? -1 : piece[used++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (isAtEnd()) {
        return -1;
      }
      int count = Math.min(length, piece.length - used);
      System.arraycopy(piece, used, target, offset, count);
      used += count;
      return count;
    }
  }
}
