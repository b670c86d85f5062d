package dev.wardround.access.azure;

import dev.wardround.access.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition of a role assignment, in the language of
 * https://learn.microsoft.com/azure/role-based-access-control/conditions-format. What it does not
 * read is undecided.
 */
final class Condition {
  private static final int MAX_DEPTH = 50;

  private final String text;
  private int at;
  private int depth;

  private Condition(String text) {
    this.text = text;
  }

  static Condition of(String text) {
    return new Condition(text);
  }

  Truth test(AzureRequest request) {
    at = 0;
    depth = 0;
    try {
      Truth value = either(request);
      skipSpace();
      return at == text.length() ? value : Truth.MAYBE;
    } catch (NotUnderstood notUnderstood) {
      return Truth.MAYBE;
    }
  }

  private Truth either(AzureRequest request) throws NotUnderstood {
    if (++depth > MAX_DEPTH) {
      throw new NotUnderstood();
    }
    Truth value = both(request);
    while (takeWord("OR") || take("||")) {
      value = value.or(both(request));
    }
    depth--;
    return value;
  }

  private Truth both(AzureRequest request) throws NotUnderstood {
    Truth value = one(request);
    while (takeWord("AND") || take("&&")) {
      value = value.and(one(request));
    }
    return value;
  }

  private Truth one(AzureRequest request) throws NotUnderstood {
    if (take("!") || takeWord("NOT")) {
      return negated(request);
    }
    if (take("(")) {
      Truth value = either(request);
      expect(")");
      return value;
    }
    if (takeWord("ActionMatches")) {
      return Truth.of(Glob.matchesIgnoringCase(braced(), request.action()));
    }
    if (takeWord("SubOperationMatches")) {
      String wanted = braced();
      return Truth.of(request.subOperation().filter(wanted::equalsIgnoreCase).isPresent());
    }
    if (takeWord("NotExists")) {
      return exists(attribute(), request).not();
    }
    return takeWord("Exists") ? exists(attribute(), request) : comparison(request);
  }

  private Truth negated(AzureRequest request) throws NotUnderstood {
    if (++depth > MAX_DEPTH) {
      throw new NotUnderstood();
    }
    Truth value = one(request).not();
    depth--;
    return value;
  }

  private static Truth exists(String attribute, AzureRequest request) {
    if (request.attributes().containsKey(attribute)) {
      return Truth.YES;
    }
    return request.closed() ? Truth.NO : Truth.MAYBE;
  }

  private Truth comparison(AzureRequest request) throws NotUnderstood {
    Optional<List<String>> left = operand(request);
    String operator = word();
    String quantifier = "";
    if (take(":")) {
      quantifier = operator;
      operator = word();
    }
    Optional<List<String>> right = operand(request);
    if (left.isEmpty() || right.isEmpty()) {
      return request.closed() ? Truth.NO : Truth.MAYBE;
    }
    return Comparison.quantified(quantifier, operator, left.get(), right.get());
  }

  /** The values of an attribute, empty where it has none; or literals. */
  private Optional<List<String>> operand(AzureRequest request) throws NotUnderstood {
    skipSpace();
    if (at < text.length() && text.charAt(at) == '@') {
      return Optional.ofNullable(request.attributes().get(attribute())).map(List::of);
    }
    if (!take("{")) {
      return Optional.of(List.of(literal()));
    }
    List<String> values = new ArrayList<>();
    while (!take("}")) {
      values.add(literal());
      take(",");
    }
    return Optional.of(values);
  }

  private String attribute() throws NotUnderstood {
    skipSpace();
    int end = text.indexOf(']', at);
    if (end < 0 || text.charAt(at) != '@') {
      throw new NotUnderstood();
    }
    String name = text.substring(at, end + 1);
    at = end + 1;
    return name;
  }

  private String braced() throws NotUnderstood {
    expect("{");
    String value = literal();
    expect("}");
    return value;
  }

  private String literal() throws NotUnderstood {
    if (!take("'")) {
      return word();
    }
    int end = text.indexOf('\'', at);
    if (end < 0) {
      throw new NotUnderstood();
    }
    String value = text.substring(at, end);
    at = end + 1;
    return value;
  }

  private String word() throws NotUnderstood {
    skipSpace();
    int from = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw new NotUnderstood();
    }
    return text.substring(from, at);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
  }

  private boolean takeWord(String token) {
    skipSpace();
    int end = at + token.length();
    boolean there = text.regionMatches(true, at, token, 0, token.length());
    if (!there || (end < text.length() && isWord(text.charAt(end)))) {
      return false;
    }
    at = end;
    return true;
  }

  private boolean take(String token) {
    skipSpace();
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void expect(String token) throws NotUnderstood {
    if (!take(token)) {
      throw new NotUnderstood();
    }
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  /** Ends the reading of a condition with parts that are not known here. */
  private static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood() {
      super(null, null, false, false);
    }
  }
}
