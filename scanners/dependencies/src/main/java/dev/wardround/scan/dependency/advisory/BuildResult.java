package dev.wardround.scan.dependency.advisory;

import java.util.List;

/**
 * What became of the records that a database was built from.
 *
 * @param records read
 * @param withdrawn of them; they are kept by name, but match nothing
 * @param notices affected packages left out because the advisory is no vulnerability: it says that
 *     the package is not maintained, or tells news
 * @param withoutOrder affected packages left out because the order of their ecosystem's versions is
 *     not known here
 * @param info what the database says of itself
 * @param bytes size of the file
 * @param problems files that could not be read, or not to their end, and why
 */
public record BuildResult(
    int records,
    int withdrawn,
    int notices,
    int withoutOrder,
    IndexInfo info,
    int bytes,
    List<String> problems) {}
