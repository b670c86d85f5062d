package dev.wardround.scan.dependency.advisory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All OSV records below a folder: single files, lines, compressed lines, and the archives that
 * OSV.dev publishes. Files are read in the order of their paths.
 */
final class OsvFolder {
  /** More of one file is not read: the largest archive of OSV.dev holds less. */
  private static final long MAX_BYTES = 4L << 30;

  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;
  private final List<String> problems = new ArrayList<>();

  OsvFolder(Path folder) {
    this.folder = folder;
  }

  /** Hands over each record; what cannot be read is a problem, and the rest is read. */
  void eachRecord(Consumer<OsvRecord> consumer) throws AdvisoryException {
    for (Path file : files()) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
        readFile(file.getFileName().toString().toLowerCase(Locale.ROOT), in, consumer);
      } catch (IOException e) {
        problems.add(folder.relativize(file) + ": " + firstLine(e));
      }
    }
  }

  /** What could not be read, and why. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  private List<Path> files() throws AdvisoryException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(OsvFolder::isOfRecords).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new AdvisoryException(
          "The folder of OSV records cannot be read",
          folder.toString(),
          "Name a folder with .json, .jsonl, .jsonl.gz or .zip files of OSV records.");
    }
  }

  private static boolean isOfRecords(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".json")
            || name.endsWith(".jsonl")
            || name.endsWith(".jsonl.gz")
            || name.endsWith(".zip"))
        && Files.isRegularFile(file);
  }

  private static void readFile(String name, InputStream in, Consumer<OsvRecord> consumer)
      throws IOException {
    if (name.endsWith(".zip")) {
      readArchive(new ZipInputStream(in), consumer);
    } else if (name.endsWith(".gz")) {
      readRecords(new GZIPInputStream(in, 1 << 16), consumer);
    } else {
      readRecords(in, consumer);
    }
  }

  private static void readArchive(ZipInputStream archive, Consumer<OsvRecord> consumer)
      throws IOException {
    InputStream limited = new Limited(archive);
    for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".json")) {
        readRecords(limited, consumer);
      }
    }
  }

  /** One record, or one after the other. */
  private static void readRecords(InputStream in, Consumer<OsvRecord> consumer) throws IOException {
    InputStream limited = in instanceof Limited ? in : new Limited(in);
    try (JsonParser parser = JSON.createParser(limited)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          throw new IOException(
              "not an OSV record at line " + parser.currentLocation().getLineNr());
        }
        consumer.accept(OsvRecordReader.read(parser));
      }
    }
  }

  private static String firstLine(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** Ends with an error where an archive unpacks to more than any real one. */
  private static final class Limited extends FilterInputStream {
    private long left = MAX_BYTES;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("unpacks to more than 4 GiB");
      }
    }
  }
}
