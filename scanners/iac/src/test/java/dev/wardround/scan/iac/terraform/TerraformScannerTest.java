package dev.wardround.scan.iac.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wardround.inventory.Location;
import dev.wardround.inventory.ScanStatus.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerraformScannerTest {
  @TempDir Path directory;

  private TerraformScan main(String text) throws IOException {
    return TerraformScan.in(directory).file("main.tf", text).run();
  }

  @Test
  void argumentsAreEvaluatedWithDefaultsAndLocals() throws IOException {
    TerraformScan scan =
        main(
            """
            variable "stage" { default = "prod" }
            locals { name = "app-${var.stage}" }
            resource "aws_s3_bucket" "x" {
              bucket = local.name
              tags   = { Stage = upper(var.stage) }
            }
            """);
    assertThat(scan.argument("#aws_s3_bucket.x", "bucket")).isEqualTo("\"app-prod\"");
    assertThat(scan.argument("#aws_s3_bucket.x", "tags")).isEqualTo("{Stage=\"PROD\"}");
    assertThat(scan.status("main.tf")).isEqualTo("READ");
  }

  @Test
  void valuesStandWhereTheAttributeStands() throws IOException {
    TerraformScan scan =
        main("variable \"a\" { default = 1 }\nresource \"t\" \"x\" {\n  a = var.a\n}\n");
    assertThat(scan.value("#t.x", "a").location()).isEqualTo(Location.of("main.tf", 3, 7));
  }

  @Test
  void typesWithoutAMappingAreToldOnceForEachFile() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file(
                "main.tf",
                """
                resource "acme_thing" "x" { count = 2 }
                resource "acme_other" "y" {}
                resource "aws_s3_bucket" "z" {}
                module "m" { source = "./m" }
                """)
            .file("m/main.tf", "resource \"acme_deep\" \"x\" {}")
            .run();
    assertThat(scan.told("main.tf").outcome()).isEqualTo(Outcome.PARTLY_READ);
    assertThat(scan.told("main.tf").reason())
        .isEqualTo(
            "3 resources of types that are not understood, to which no rule applies: acme_other,"
                + " acme_thing x2");
    assertThat(scan.told("m/main.tf").reason()).endsWith(": acme_deep");
  }

  @Test
  void typesThatHoldNothingToJudgeAreNoMatter() throws IOException {
    TerraformScan scan =
        main(
            """
            resource "random_password" "x" {}
            resource "null_resource" "x" {}
            resource "time_sleep" "x" {}
            resource "local_file" "x" {}
            data "acme_thing" "x" {}
            """);
    assertThat(scan.told("main.tf").outcome()).isEqualTo(Outcome.READ);
  }

  @Test
  void aVariableWithoutDefaultIsUnknown() throws IOException {
    TerraformScan scan = main("variable \"a\" {}\nresource \"t\" \"x\" { a = \"pre-${var.a}\" }\n");
    assertThat(scan.argument("#t.x", "a")).isEqualTo("\"pre-\" + ?(variable \"a\" has no default)");
  }

  @Test
  void filesOfVariablesAreTakenInTerraformsOrder() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file(
                "main.tf",
                "variable \"a\" {}\nvariable \"b\" {}\nresource \"t\" \"x\" { a = [var.a, var.b] }")
            .file("terraform.tfvars", "a = 1\nb = 1")
            .file("z.auto.tfvars.json", "{\"b\": 2}")
            .file("other.tfvars", "a = 3")
            .run();
    assertThat(scan.argument("#t.x", "a")).isEqualTo("[1, 2]");
    assertThat(scan.status("terraform.tfvars")).isEqualTo("READ");
    assertThat(scan.status("other.tfvars")).startsWith("PARTLY_READ: its values were not used");
  }

  @Test
  void sensitiveDefaultsAreSecrets() throws IOException {
    TerraformScan scan =
        main(
            """
            variable "p" {
              default   = "hunter2"
              sensitive = true
            }
            resource "t" "x" {
              a = var.p
              b = "x${var.p}"
              c = var.p == "" ? 1 : 2
            }
            """);
    assertThat(scan.argument("#t.x", "a")).isEqualTo("***");
    assertThat(scan.argument("#t.x", "b")).isEqualTo("\"x\" + ***");
    assertThat(scan.argument("#t.x", "c")).isEqualTo("2");
  }

  @Test
  void referencesStayReferencesButConditionsSeeTheirLiterals() throws IOException {
    TerraformScan scan =
        main(
            """
            resource "aws_s3_bucket" "b" { bucket = "images" }
            resource "t" "x" {
              a = aws_s3_bucket.b.bucket
              b = "${aws_s3_bucket.b.arn}/*"
              c = aws_s3_bucket.b.bucket == "images" ? "yes" : "no"
              d = upper(aws_s3_bucket.b.bucket)
              e = upper(aws_s3_bucket.b.arn)
            }
            """);
    assertThat(scan.argument("#t.x", "a")).isEqualTo("<#aws_s3_bucket.b.bucket>");
    assertThat(scan.argument("#t.x", "b")).isEqualTo("<#aws_s3_bucket.b.arn> + \"/*\"");
    assertThat(scan.argument("#t.x", "c")).isEqualTo("\"yes\"");
    assertThat(scan.argument("#t.x", "d")).isEqualTo("\"IMAGES\"");
    assertThat(scan.argument("#t.x", "e"))
        .isEqualTo("?(aws_s3_bucket.b.arn is not set in the source)");
  }

  @Test
  void whatIsSetInsideOfABlockIsSeenAndWhatIsNotStaysAReference() throws IOException {
    TerraformScan scan =
        main(
            """
            resource "t" "b" {
              net { ids = ["a", "b"] }
            }
            resource "t" "x" {
              a = t.b.net[0].ids
              b = t.b.net[0].ids[1]
              c = t.b.net[0].computed
              d = t.b.other[0].name
              e = try(t.b.net[1].ids, "none")
              f = length(t.b.net[0].ids)
            }
            """);
    assertThat(scan.argument("#t.x", "a")).isEqualTo("[\"a\", \"b\"]");
    assertThat(scan.argument("#t.x", "b")).isEqualTo("\"b\"");
    assertThat(scan.argument("#t.x", "c")).isEqualTo("<#t.b.net.0.computed>");
    assertThat(scan.argument("#t.x", "d")).isEqualTo("<#t.b.other.0.name>");
    assertThat(scan.argument("#t.x", "e")).isEqualTo("\"none\"");
    assertThat(scan.argument("#t.x", "f")).isEqualTo("2");
  }

  @Test
  void countAndForEachMakeInstances() throws IOException {
    TerraformScan scan =
        main(
            """
            variable "n" {}
            resource "t" "c" {
              count = 2
              a     = count.index
            }
            resource "t" "e" {
              for_each = toset(["b", "a"])
              a        = each.key
            }
            resource "t" "none" { count = 0 }
            resource "t" "u" {
              count = var.n
              a     = count.index
            }
            resource "t" "r" {
              a = t.c[1].id
              b = t.c[*].id
              c = t.e["a"].id
              d = t.u[0].id
              e = one(t.none[*].id)
              f = [for k, v in t.e : v.id]
            }
            """);
    assertThat(scan.ids())
        .containsExactly("#t.c[0]", "#t.c[1]", "#t.e[\"a\"]", "#t.e[\"b\"]", "#t.r", "#t.u[*]");
    assertThat(scan.argument("#t.c[1]", "a")).isEqualTo("1");
    assertThat(scan.argument("#t.e[\"b\"]", "a")).isEqualTo("\"b\"");
    assertThat(scan.argument("#t.u[*]", "a")).isEqualTo("?(variable \"n\" has no default)");
    assertThat(scan.argument("#t.r", "a")).isEqualTo("<#t.c[1].id>");
    assertThat(scan.argument("#t.r", "b")).isEqualTo("[<#t.c[0].id>, <#t.c[1].id>]");
    assertThat(scan.argument("#t.r", "c")).isEqualTo("<#t.e[\"a\"].id>");
    assertThat(scan.argument("#t.r", "d")).isEqualTo("<#t.u[*].id>");
    assertThat(scan.argument("#t.r", "e")).isEqualTo("absent");
    assertThat(scan.argument("#t.r", "f")).isEqualTo("[<#t.e[\"a\"].id>, <#t.e[\"b\"].id>]");
  }

  @Test
  void nestedAndDynamicBlocksAreSequencesOfMappings() throws IOException {
    TerraformScan scan =
        main(
            """
            variable "u" {}
            resource "t" "x" {
              rule { port = 1 }
              dynamic "rule" {
                for_each = [2, 3]
                content { port = rule.value }
              }
              dynamic "named" {
                for_each = { a = 1 }
                iterator = it
                content { k = it.key }
              }
              dynamic "open" {
                for_each = var.u
                content {}
              }
              dynamic "none" {
                for_each = []
                content {}
              }
            }
            """);
    assertThat(scan.argument("#t.x", "rule")).isEqualTo("[{port=1}, {port=2}, {port=3}]");
    assertThat(scan.argument("#t.x", "named")).isEqualTo("[{k=\"a\"}]");
    assertThat(scan.argument("#t.x", "open")).isEqualTo("?(variable \"u\" has no default)");
    assertThat(scan.argument("#t.x", "none")).isEqualTo("absent");
  }

  @Test
  void anAttributeThatIsNullIsAbsent() throws IOException {
    assertThat(main("resource \"t\" \"x\" { a = true ? null : 1 }").argument("#t.x", "a"))
        .isEqualTo("absent");
  }

  @Test
  void jsonIsAStructureWithItsReferences() throws IOException {
    TerraformScan scan =
        main(
            """
            resource "t" "b" {}
            resource "t" "x" {
              a = jsonencode({ k = t.b.arn })
              b = <<EOT
            {"k": "${t.b.arn}/*",
             "n": ${jsonencode([1])}, "l": ["${t.b.id}"]}
            EOT
              c = "x${jsonencode({ k = t.b.arn })}"
              d = "x${jsonencode({ k = 1 })}"
            }
            """);
    assertThat(scan.argument("#t.x", "a")).isEqualTo("{k=<#t.b.arn>}");
    assertThat(scan.argument("#t.x", "b"))
        .isEqualTo("{k=<#t.b.arn> + \"/*\", n=[1], l=[<#t.b.id>]}");
    assertThat(scan.argument("#t.x", "c")).isEqualTo("\"x{\"k\":\"\" + <#t.b.arn> + \"\"}\"");
    assertThat(scan.argument("#t.x", "d")).isEqualTo("\"x{\"k\":1}\"");
    assertThat(
            ((dev.wardround.inventory.Value.Mapping) scan.value("#t.x", "b"))
                .get("n")
                .orElseThrow()
                .location())
        .isEqualTo(Location.of("main.tf", 6, 2));
  }

  @Test
  void providersLendTheirRegionAndTags() throws IOException {
    TerraformScan scan =
        main(
            """
            provider "aws" {
              region = "us-east-1"
              default_tags {
                tags = { Team = "a" }
              }
            }
            provider "aws" {
              alias  = "west"
              region = "us-west-2"
            }
            resource "aws_x" "d" {}
            resource "aws_x" "w" { provider = aws.west }
            """);
    assertThat(scan.argument("#aws_x.d", "provider_region")).isEqualTo("\"us-east-1\"");
    assertThat(scan.argument("#aws_x.d", "provider_default_tags")).isEqualTo("{Team=\"a\"}");
    assertThat(scan.argument("#aws_x.w", "provider_region")).isEqualTo("\"us-west-2\"");
  }

  @Test
  void overridingFilesReplaceAttributesAndBlocks() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file("main.tf", "resource \"t\" \"x\" {\n a = 1\n b = 1\n c {}\n c {}\n}")
            .file("x_override.tf", "resource \"t\" \"x\" {\n a = 2\n c { d = 1 }\n}")
            .run();
    assertThat(scan.argument("#t.x", "a")).isEqualTo("2");
    assertThat(scan.argument("#t.x", "b")).isEqualTo("1");
    assertThat(scan.argument("#t.x", "c")).isEqualTo("[{d=1}]");
  }

  @Test
  void theJsonFormSaysTheSame() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file(
                "main.tf.json",
                """
                {"variable": {"a": {"type": "list(string)", "default": ["x"]}},
                 "locals": {"l": "${var.a[0]}-y"},
                 "resource": {"t": {"x": {"a": "${local.l}", "b": {"c": 1},
                   "dynamic": {"d": {"for_each": [1], "content": {"e": "${d.value}"}}}}}}}
                """)
            .run();
    assertThat(scan.argument("#t.x", "a")).isEqualTo("\"x-y\"");
    assertThat(scan.argument("#t.x", "b")).isEqualTo("{c=1}");
    assertThat(scan.argument("#t.x", "d")).isEqualTo("[{e=1}]");
    assertThat(scan.status("main.tf.json")).isEqualTo("READ");
  }

  @Test
  void filesAreReadInsideTheTreeOnly() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file(
                "app/main.tf",
                """
                resource "t" "x" {
                  a = file("${path.module}/../a.txt")
                  b = file("../../b.txt")
                  c = file("gone.txt")
                  d = templatefile("t.tpl", { n = ["x", "y"], r = t.x.id })
                  e = fileexists("t.tpl")
                }
                """)
            .file("a.txt", "hello")
            .file("app/t.tpl", "%{ for i in n }${i};%{ endfor }${r}")
            .run();
    assertThat(scan.argument("app#t.x", "a")).isEqualTo("\"hello\"");
    assertThat(scan.argument("app#t.x", "b")).isEqualTo("?(a path that leads out of the scan)");
    assertThat(scan.argument("app#t.x", "c"))
        .isEqualTo("?(a file that is read is not in the scan)");
    assertThat(scan.argument("app#t.x", "d")).isEqualTo("\"x;y;\" + <app#t.x.id>");
    assertThat(scan.argument("app#t.x", "e")).isEqualTo("true");
  }

  @Test
  void aBrokenFileFailsAloneAndTheRestIsRead() throws IOException {
    TerraformScan scan =
        TerraformScan.in(directory)
            .file("bad.tf", "resource \"t\" {")
            .file("good.tf", "resource \"t\" \"x\" { a = local.gone }")
            .run();
    assertThat(scan.status("bad.tf")).startsWith("FAILED: expected").contains("at line 1");
    assertThat(scan.status("good.tf")).isEqualTo("READ");
    assertThat(scan.argument("#t.x", "a")).isEqualTo("?(local \"gone\" is not declared)");
  }
}
