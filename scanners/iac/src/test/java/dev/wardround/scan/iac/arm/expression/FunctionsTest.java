package dev.wardround.scan.iac.arm.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.document.JsonWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {
  private static final Location AT = Location.of("a.json", 1, 1);

  /** The results that Azure documents for its functions. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "concat('a', 'b', 1)|\"\"\"ab1\"\"\"",
        "concat(createArray(1), createArray(2, 3))|[1,2,3]",
        "format('{0}-{1}-{0} {{x}}', 'a', 2)|\"\"\"a-2-a {x}\"\"\"",
        "format('{0:D3}', 7)|\"\"\"007\"\"\"",
        "toUpper('aB')|\"\"\"AB\"\"\"",
        "substring('storage', 3, 2)|\"\"\"ra\"\"\"",
        "replace('a-b-c', '-', '')|\"\"\"abc\"\"\"",
        "split('a,b;c', createArray(',', ';'))|[\"\"a\"\",\"\"b\"\",\"\"c\"\"]",
        "join(createArray('a', 'b'), '-')|\"\"\"a-b\"\"\"",
        "padLeft('7', 3, '0')|\"\"\"007\"\"\"",
        "trim('  a ')|\"\"\"a\"\"\"",
        "startsWith('Abc', 'aB')|true",
        "endsWith('Abc', 'X')|false",
        "indexOf('abcabc', 'C')|2",
        "lastIndexOf('abcabc', 'c')|5",
        "first('one')|\"\"\"o\"\"\"",
        "last(createArray(1, 2))|2",
        "length('four')|4",
        "empty(createObject())|true",
        "contains(createArray('a'), 'a')|true",
        "contains(createObject('key', 1), 'KEY')|true",
        "skip(createArray(1, 2, 3), 1)|[2,3]",
        "take('abc', 2)|\"\"\"ab\"\"\"",
        "union(createArray(1, 2), createArray(2, 3))|[1,2,3]",
        "union(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2)))"
            + "|{\"\"a\"\":{\"\"x\"\":1,\"\"y\"\":2}}",
        "intersection(createArray(1, 2), createArray(2, 3))|[2]",
        "shallowMerge(createArray(createObject('a', 1), createObject('a', 2)))|{\"\"a\"\":2}",
        "items(createObject('b', 2, 'a', 1))[0].key|\"\"\"a\"\"\"",
        "objectKeys(createObject('b', 2, 'a', 1))|[\"\"a\"\",\"\"b\"\"]",
        "flatten(createArray(createArray(1), createArray(2)))|[1,2]",
        "range(2, 3)|[2,3,4]",
        "min(3, 1, 2)|1",
        "max(createArray(3, 1, 2))|3",
        "coalesce(null(), 'x')|\"\"\"x\"\"\"",
        "if(equals(1, 1), 'y', 'n')|\"\"\"y\"\"\"",
        "and(true(), not(false()))|true",
        "or(false(), less(1, 2))|true",
        "greaterOrEquals('b', 'a')|true",
        "add(1, mul(2, 3))|7",
        "div(7, 2)|3",
        "mod(7, 2)|1",
        "int('42')|42",
        "bool('True')|true",
        "string(createObject('a', true()))|\"\"\"{\\\"\"a\\\"\":true}\"\"\"",
        "json('[1, 2]')[1]|2",
        "base64('one')|\"\"\"b25l\"\"\"",
        "base64ToString('b25l')|\"\"\"one\"\"\"",
        "dataUri('Hello')|\"\"\"data:text/plain;charset=utf8;base64,SGVsbG8=\"\"\"",
        "uriComponent('a b/c')|\"\"\"a%20b%2Fc\"\"\"",
        "uri('https://example.org/a/', 'b/c.json')|\"\"\"https://example.org/a/b/c.json\"\"\"",
        "cidrSubnet('10.144.0.0/20', 24, 1)|\"\"\"10.144.1.0/24\"\"\"",
        "cidrHost('10.144.3.0/24', 0)|\"\"\"10.144.3.1\"\"\"",
        "parseCidr('10.144.0.0/20').broadcast|\"\"\"10.144.15.255\"\"\"",
        "dateTimeAdd('2020-04-07T14:53:14Z', 'P3Y')|\"\"\"2023-04-07T14:53:14Z\"\"\"",
        "dateTimeToEpoch('2023-05-02T15:16:13Z')|1683040573",
        "map(createArray(1, 2), lambda('x', add(lambdaVariables('x'), 1)))|[2,3]",
        "filter(createArray(1, 2), lambda('x', greater(lambdaVariables('x'), 1)))|[2]",
        "reduce(createArray(1, 2, 3), 0, lambda('s', 'x', add(lambdaVariables('s'), "
            + "lambdaVariables('x'))))|6",
        "sort(createArray(3, 1, 2), lambda('a', 'b', less(lambdaVariables('a'), "
            + "lambdaVariables('b'))))|[1,2,3]",
        "toObject(createArray('a'), lambda('x', lambdaVariables('x')))|{\"\"a\"\":\"\"a\"\"}",
        "tryGet(createObject('a', createObject('b', 1)), 'a', 'b')|1",
        "tryGet(createObject('a', 1), 'x')|null",
        "indexFromEnd(createArray(1, 2, 3), 1)|3",
        "environment().suffixes.storage|\"\"\"core.windows.net\"\"\"",
      })
  void functionsGiveWhatAzureDocuments(String expression, String json) throws Exception {
    Value value = evaluated(expression);
    assertThat(JsonWriter.write(value)).isEqualTo(json.replace("\"\"", "\"").strip());
  }

  @Test
  void whatADeploymentDecidesIsUnknown() throws Exception {
    for (String expression :
        List.of("utcNow()", "newGuid()", "uniqueString('a')", "resourceGroup().location")) {
      assertThat(evaluated(expression)).as(expression).isInstanceOf(Value.Unknown.class);
    }
  }

  @Test
  void listedKeysAreSecretAndSoIsWhatIsMadeOfThem() throws Exception {
    assertThat(evaluated("listKeys('x', '2022-01-01').keys[0].value"))
        .isInstanceOf(Value.Secret.class);
    assertThat(evaluated("concat('Key=', listKeys('x', '1').keys[0].value)"))
        .isInstanceOfSatisfying(
            Value.Joined.class,
            text -> assertThat(text.parts().get(1)).isInstanceOf(Value.Secret.class));
  }

  @Test
  void oneKnownArgumentMayDecideWhatOthersLeaveOpen() throws Exception {
    assertThat(evaluated("and(equals(utcNow(), 'x'), false())"))
        .isEqualTo(new Value.Flag(false, AT));
    assertThat(evaluated("or(true(), equals(utcNow(), 'x'))")).isEqualTo(new Value.Flag(true, AT));
    assertThat(evaluated("if(equals(utcNow(), 'x'), 'same', 'same')").asText()).contains("same");
    assertThat(evaluated("if(equals(utcNow(), 'x'), 'a', 'b')")).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void textIsKnownInPart() throws Exception {
    assertThat(evaluated("startsWith(concat('https://', utcNow()), 'https')"))
        .isEqualTo(new Value.Flag(true, AT));
    assertThat(evaluated("empty(concat('a', utcNow()))")).isEqualTo(new Value.Flag(false, AT));
  }

  @Test
  void doublingWithoutEndIsStopped() throws Exception {
    StringBuilder expression = new StringBuilder("'aaaaaaaaaaaaaaaaaaaa'");
    for (int i = 0; i < 18; i++) {
      expression.insert(0, "replace(").append(", 'a', 'aaaaaaaaaa')");
    }
    assertThat(evaluated(expression.toString())).isInstanceOf(Value.Unknown.class);
  }

  @Test
  void malformedExpressionsAreRefusedWithTheirPlace() {
    for (String expression : List.of("concat('a'", "1 +", "'open", "a.b", "f(", "")) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> evaluated(expression)))
          .as(expression)
          .isInstanceOf(ExpressionReader.Malformed.class)
          .hasMessageContaining("at its character");
    }
  }

  @Test
  void doubleBracketsAreNoExpression() throws Exception {
    assertThat(ExpressionReader.read("[[field('x')]", AT, Set.of()))
        .isEqualTo(Expression.text("[field('x')]", AT));
  }

  private static Value evaluated(String expression) throws Exception {
    Expression read = ExpressionReader.read("[" + expression + "]", AT, Set.of());
    return new Evaluator(new Nothing(), new Budget()).evaluate(read);
  }

  /** A template that declares nothing. */
  private static final class Nothing implements Scope {
    private static Value none(Location at) {
      return new Value.Unknown("not declared", at);
    }

    @Override
    public Value parameter(String name, Location at) {
      return none(at);
    }

    @Override
    public Value variable(String name, Location at) {
      return none(at);
    }

    @Override
    public Optional<Expression.Lambda> function(String name) {
      return Optional.empty();
    }

    @Override
    public Value symbol(String name, Location at) {
      return none(at);
    }

    @Override
    public Value attribute(Value.Reference resource, String attribute, Location at) {
      return none(at);
    }

    @Override
    public Value existence(Value.Reference resource, Location at) {
      return none(at);
    }

    @Override
    public Value resourceId(Root root, String type, List<Value> names, Location at) {
      return Identifiers.of(root, type, names, at);
    }

    @Override
    public Value resource(Value identifier, Location at) {
      return none(at);
    }
  }
}
