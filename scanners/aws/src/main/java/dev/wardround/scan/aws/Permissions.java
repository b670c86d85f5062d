package dev.wardround.scan.aws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What an identity must be allowed for a scan to see all that it can. */
public final class Permissions {
  private Permissions() {}

  /** The actions, sorted. A test holds them to those that the collectors ask for. */
  public static List<String> all() {
    try (InputStream in = Permissions.class.getResourceAsStream("permissions.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The least policy for a scan, as IAM takes it. */
  public static String policy() {
    String actions =
        all().stream()
            .map(action -> "        \"" + action + "\"")
            .collect(Collectors.joining(",\n"));
    return """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "WardroundScan",
              "Effect": "Allow",
              "Action": [
        %s
              ],
              "Resource": "*"
            }
          ]
        }
        """
        .formatted(actions);
  }
}
