package dev.wardround.inventory.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.wardround.inventory.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes an inventory to JSON and reads it back; the same inventory gives the same bytes. */
public final class InventoryFile {
  static final String FORMAT = "wardround-inventory";
  static final int VERSION = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private InventoryFile() {}

  /** Whether a file that begins with these bytes is an inventory. */
  public static boolean isInventory(byte[] beginning) {
    String mark = "{\"" + FORMAT + "\":";
    for (int i = 0; i < mark.length(); i++) {
      if (beginning.length <= i || beginning[i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Writes the whole inventory; does not close the stream. */
  public static void write(Inventory inventory, OutputStream out) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      new InventoryWriter(json, Places.of(inventory)).write(inventory);
    }
  }

  /**
   * Reads an inventory.
   *
   * @throws IOException with words for the user, where the file is no inventory, of another
   *     version, or cut off
   */
  public static Inventory read(InputStream in) throws IOException {
    try (JsonParser json = FACTORY.createParser(in)) {
      return new InventoryReader(json).read();
    } catch (JsonProcessingException e) {
      throw new IOException("the inventory is damaged or cut off; save it again", e);
    }
  }
}
