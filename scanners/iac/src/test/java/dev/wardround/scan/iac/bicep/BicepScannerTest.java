package dev.wardround.scan.iac.bicep;

import static dev.wardround.scan.iac.arm.FilesOf.ids;
import static dev.wardround.scan.iac.arm.FilesOf.resource;
import static dev.wardround.scan.iac.arm.FilesOf.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Facts;
import dev.wardround.inventory.Location;
import dev.wardround.inventory.Resource;
import dev.wardround.inventory.ScanStatus.Outcome;
import dev.wardround.inventory.Value;
import dev.wardround.scan.iac.arm.FilesOf;
import dev.wardround.scan.iac.document.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BicepScannerTest {
  private static Facts scan(String text) {
    return FilesOf.file("main.bicep", text).scan(new BicepScanner());
  }

  private static Value attribute(Resource resource, String first, String... rest) {
    return resource.attributes().get(first, rest).orElseThrow();
  }

  /** The value of an expression, as JSON. */
  private static String evaluated(String expression) {
    Facts facts =
        scan("resource x 'Microsoft.Web/sites@2022-03-01' = {\n  value: " + expression + "\n}\n");
    assertThat(status(facts, "main.bicep").reason()).isEmpty();
    return JsonWriter.write(attribute(resource(facts, "main.bicep#x"), "value"));
  }

  @Test
  void resourceIsInRestFormWithThePlaceOfEachValue() {
    Facts facts =
        scan(
            """
            param tls string = 'TLS1_0'

            resource intake 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'intake'
              kind: 'StorageV2'
              properties: {
                minimumTlsVersion: tls // the default
              }
            }
            """);
    Resource account = resource(facts, "main.bicep#intake");
    assertThat(account.type()).isEqualTo("Microsoft.Storage/storageAccounts");
    assertThat(account.format()).isEqualTo("bicep");
    assertThat(attribute(account, "apiVersion").asText()).contains("2023-01-01");
    assertThat(attribute(account, "properties", "minimumTlsVersion"))
        .isEqualTo(new Value.Text("TLS1_0", Location.of("main.bicep", 7, 24)));
    assertThat(status(facts, "main.bicep").outcome()).isEqualTo(Outcome.READ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 + 2 * 3 - 4|3",
        "-2 + 5|3",
        "(1 + 2) * 3 % 4|1",
        "1 < 2 && !(2 <= 1) ? 'y' : 'n'|\"\"\"y\"\"\"",
        "null ?? 'x'|\"\"\"x\"\"\"",
        "'A' =~ 'a' && 'A' !~ 'b'|true",
        "'it\\'s ${1 + 1} of ${'${'a'}b'}'|\"\"\"it's 2 of ab\"\"\"",
        "'\\u{41}\\$\\\\'|\"\"\"A$\\\\\"\"\"",
        "[1, 2][0]|1",
        "[1, 2][^1]|2",
        "{ a: { b: 1 } }.a.b|1",
        "{ a: 1 }.?b.c ?? 'none'|\"\"\"none\"\"\"",
        "{ a: 1 }['a']!|1",
        "{ ...{ a: 1 }, b: 2 }|{\"\"a\"\":1,\"\"b\"\":2}",
        "[...[1, 2], 3]|[1,2,3]",
        "[for i in range(0, 2): i * 2]|[0,2]",
        "[for (n, i) in ['a', 'b']: '${n}${i}']|[\"\"a0\"\",\"\"b1\"\"]",
        "map([1, 2], x => x + 1)|[2,3]",
        "reduce([1, 2], 0, (sum, x) => sum + x)|3",
        "map(range(0, 2), () => 'z')|[\"\"z\"\",\"\"z\"\"]",
        "az.toLower('A')|\"\"\"a\"\"\"",
        "any('x')|\"\"\"x\"\"\"",
      })
  void expressionsGiveWhatTheLanguageSays(String expression, String json) {
    assertThat(evaluated(expression)).isEqualTo(json.replace("\"\"", "\"").strip());
  }

  @Test
  void textOfManyLinesIsTakenAsItStands() {
    assertThat(evaluated("'''\none ${x}\n'two'\n'''")).isEqualTo("\"one ${x}\\n'two'\\n\"");
  }

  @Test
  void expressionMayGoOnInTheNextLine() {
    assertThat(evaluated("empty('')\n    ? concat(\n      'a',\n      'b'\n    )\n    : 'c'"))
        .isEqualTo("\"ab\"");
    assertThat(evaluated("true &&\n    false")).isEqualTo("false");
  }

  @Test
  void childrenNestedOrByParentBearTheNamesOfTheirParents() {
    Facts facts =
        scan(
            """
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'intake'
              resource blobs 'blobServices' = {
                name: 'default'
                resource images 'containers' = {
                  name: 'images'
                }
              }
            }
            resource tables 'Microsoft.Storage/storageAccounts/tableServices@2023-01-01' = {
              parent: account
              name: 'default'
              tags: { container: account::blobs::images.name }
            }
            """);
    assertThat(ids(facts))
        .containsExactly(
            "main.bicep#account",
            "main.bicep#account::blobs",
            "main.bicep#account::blobs::images",
            "main.bicep#tables");
    Resource images = resource(facts, "main.bicep#account::blobs::images");
    assertThat(images.type())
        .isEqualTo("Microsoft.Storage/storageAccounts/blobServices/containers");
    assertThat(images.name()).isEqualTo("intake/default/images");
    Resource tables = resource(facts, "main.bicep#tables");
    assertThat(attribute(tables, "name").asText()).contains("intake/default");
    assertThat(attribute(tables, "tags", "container").asText()).contains("images");
    assertThat(attribute(tables, "parent"))
        .isInstanceOfSatisfying(
            Value.Reference.class, r -> assertThat(r.resource()).isEqualTo("main.bicep#account"));
  }

  @Test
  void conditionsAndLoopsDecideWhatIsThere() {
    Facts facts =
        scan(
            """
            param open bool
            resource none 'Microsoft.Web/sites@2022-03-01' = if (false) { name: 'none' }
            resource perhaps 'Microsoft.Web/sites@2022-03-01' = if (open) { name: 'perhaps' }
            resource many 'Microsoft.Web/sites@2022-03-01' = [
              for (name, i) in ['a', 'b', 'c']: if (i != 1) {
                name: name
              }
            ]
            output first string = many[0].id
            """);
    assertThat(ids(facts))
        .containsExactly("main.bicep#perhaps", "main.bicep#many[0]", "main.bicep#many[2]");
  }

  @Test
  void existingResourceIsNotMadeButNamed() {
    Facts facts =
        scan(
            """
            resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
              name: 'keys'
            }
            resource app 'Microsoft.Web/sites@2022-03-01' = {
              name: 'app-${vault.name}'
              properties: { uri: vault.properties.vaultUri, id: vault.id }
            }
            """);
    Resource app = facts.resources().get(0);
    assertThat(ids(facts)).containsExactly("main.bicep#app");
    assertThat(app.name()).isEqualTo("app-keys");
    assertThat(attribute(app, "properties", "uri")).isInstanceOf(Value.Unknown.class);
    assertThat(attribute(app, "properties", "id")).isInstanceOf(Value.Joined.class);
  }

  @Test
  void moduleIsDeployedForEachUseAndGivesItsOutputs() {
    Facts facts =
        FilesOf.file(
                "infra/main.bicep",
                """
                module stores 'modules/store.bicep' = [for n in ['a', 'b']: {
                  name: 'store-${n}'
                  params: { name: n }
                }]
                resource app 'Microsoft.Web/sites@2022-03-01' = {
                  name: stores[1].outputs.called
                  properties: { store: stores[0].outputs.id }
                }
                """)
            .and(
                "infra/modules/store.bicep",
                """
                param name string
                resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = { name: name }
                output id string = account.id
                output called string = 'for-${name}'
                """)
            .scan(new BicepScanner());
    assertThat(ids(facts))
        .containsExactly(
            "infra/main.bicep#stores[0]/account",
            "infra/main.bicep#stores[1]/account",
            "infra/main.bicep#app");
    Resource app = resource(facts, "infra/main.bicep#app");
    assertThat(attribute(app, "properties", "store"))
        .isInstanceOfSatisfying(
            Value.Reference.class,
            r -> assertThat(r.resource()).isEqualTo("infra/main.bicep#stores[0]/account"));
    assertThat(facts.statuses()).extracting(s -> s.outcome()).containsOnly(Outcome.READ);
  }

  @Test
  void moduleThatIsNotThereIsTold() {
    Facts facts = scan("module m 'br/public:avm/res/x:1.0' = { name: 'x' }\n");
    assertThat(status(facts, "main.bicep").outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(status(facts, "main.bicep").reason())
        .isEqualTo("module \"m\" is not in the scan, used at line 1");
  }

  @Test
  void modulesInACircleEnd() {
    Facts facts =
        FilesOf.file("a.bicep", "module b 'b.bicep' = { name: 'b' }\n")
            .and("b.bicep", "module a 'a.bicep' = { name: 'a' }\n")
            .scan(new BicepScanner());
    assertThat(status(facts, "a.bicep").reason()).contains("nested too deep");
  }

  @Test
  void importedVariablesAndFunctionsMeanWhatTheyDoWhereTheyStand() {
    Facts facts =
        FilesOf.file(
                "main.bicep",
                """
                import { greet, ward as room } from 'shared.bicep'
                import * as all from 'shared.bicep'
                var ward = 'mine'
                resource x 'Microsoft.Web/sites@2022-03-01' = {
                  name: '${greet('a')}-${room}-${all.ward}-${all.greet('b')}-${ward}'
                }
                """)
            .and(
                "shared.bicep",
                """
                @export()
                var ward = 'w1'
                @export()
                func greet(name string) string => '${name}-of-${ward}'
                """)
            .scan(new BicepScanner());
    assertThat(resource(facts, "main.bicep#x").name()).isEqualTo("a-of-w1-w1-w1-b-of-w1-mine");
  }

  @Test
  void fileOfParametersGivesThemToTheTemplateThatItUses() {
    Facts facts =
        FilesOf.file(
                "main.bicep",
                """
                param tls string
                param kind string?
                @secure()
                param key string
                resource x 'Microsoft.Storage/storageAccounts@2023-01-01' = {
                  name: 'x'
                  kind: kind ?? 'StorageV2'
                  properties: { minimumTlsVersion: tls, key: key }
                }
                """)
            .and(
                "prod.bicepparam",
                """
                using './main.bicep'
                var version = '1'
                param tls = 'TLS1_${version}'
                param key = readEnvironmentVariable('KEY', 'a-key-that-must-not-be-shown')
                """)
            .scan(new BicepScanner());
    Resource account = resource(facts, "main.bicep#x");
    assertThat(attribute(account, "properties", "minimumTlsVersion").asText()).contains("TLS1_1");
    assertThat(attribute(account, "kind").asText()).contains("StorageV2");
    assertThat(attribute(account, "properties", "key")).isInstanceOf(Value.Secret.class);
    assertThat(facts.statuses()).extracting(s -> s.outcome()).containsOnly(Outcome.READ);
  }

  @Test
  void typesTellWhetherAParameterMayBeNull() {
    Facts facts =
        scan(
            """
            type level = 'low' | 'high'
            type optional = {
              name: string
              level: level?
            }?
            param a optional
            param b ('x' | 'y')[]?
            param c { *: string }
            param d resourceInput<'Microsoft.Web/sites@2022-03-01'>.properties.siteConfig?
            resource x 'Microsoft.Web/sites@2022-03-01' = {
              name: 'x'
              tags: { all: [a, b, c, d] }
            }
            """);
    Value.Sequence all = (Value.Sequence) attribute(resource(facts, "main.bicep#x"), "tags", "all");
    assertThat(all.items())
        .extracting(value -> value.getClass().getSimpleName())
        .containsExactly("Null", "Null", "Unknown", "Null");
    assertThat(status(facts, "main.bicep").outcome()).isEqualTo(Outcome.READ);
  }

  @Test
  void whatIsMalformedIsToldWithItsPlaceAndTheRestIsRead() {
    Facts facts =
        scan(
            """
            resource a 'Microsoft.Web/sites@2022-03-01' = {
              name: 'a
            }
            var x = = 1
            resource b 'Microsoft.Web/sites@2022-03-01' = {
              name: 'b'
            }
            """);
    assertThat(ids(facts)).contains("main.bicep#b");
    assertThat(status(facts, "main.bicep").outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(status(facts, "main.bicep").reason())
        .contains("a text without its end at line 2, column 9")
        .contains("not valid Bicep at line 4, column 9");
  }

  @Test
  void loadedFilesStandInTheirPlace() {
    Facts facts =
        FilesOf.file(
                "main.bicep",
                """
                var settings = loadJsonContent('settings.json')
                resource x 'Microsoft.Web/sites@2022-03-01' = {
                  name: settings.name
                  tags: { text: loadTextContent('gone.txt') }
                }
                """)
            .and("settings.json", "{\"name\": \"loaded\"}")
            .scan(new BicepScanner());
    assertThat(resource(facts, "main.bicep#x").name()).isEqualTo("loaded");
    assertThat(attribute(resource(facts, "main.bicep#x"), "tags", "text").isKnown()).isFalse();
  }

  @Test
  void deepNestingIsToldNotFollowed() {
    Facts facts = scan("var x = " + "[".repeat(5000) + "]".repeat(5000) + "\n");
    assertThat(status(facts, "main.bicep").reason()).contains("nested deeper than");
  }

  @Test
  void identityIsNamedByTheResourceThatItIs() {
    Facts facts =
        scan(
            """
            resource me 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
              name: 'me'
            }
            resource app 'Microsoft.Web/sites@2022-03-01' = {
              name: 'app'
              identity: { type: 'UserAssigned', userAssignedIdentities: { '${me.id}': {} } }
            }
            """);
    assertThat(
            ((Value.Mapping)
                    attribute(
                        resource(facts, "main.bicep#app"), "identity", "userAssignedIdentities"))
                .entries())
        .containsOnlyKeys("main.bicep#me");
  }
}
