package dev.wardround.scan.iac.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {
  @TempDir Path directory;

  private TerraformScan scan() {
    return TerraformScan.in(directory);
  }

  @Test
  void aLocalModuleIsReadThroughItsCallers() throws IOException {
    TerraformScan scan =
        scan()
            .file(
                "app/main.tf",
                """
                module "m" {
                  source = "../modules/m"
                  name   = "x"
                }
                resource "t" "r" { a = module.m.id }
                """)
            .file(
                "modules/m/main.tf",
                """
                variable "name" {}
                resource "t" "i" { a = "${var.name}-${path.module}" }
                output "id" { value = t.i.id }
                """)
            .run();
    assertThat(scan.ids()).containsExactly("app#module.m.t.i", "app#t.r");
    assertThat(scan.argument("app#module.m.t.i", "a")).isEqualTo("\"x-../modules/m\"");
    assertThat(scan.argument("app#t.r", "a")).isEqualTo("<app#module.m.t.i.id>");
    assertThat(scan.status("modules/m/main.tf")).isEqualTo("READ");
  }

  @Test
  void modulesAreRepeatedByCountAndForEach() throws IOException {
    TerraformScan scan =
        scan()
            .file(
                "main.tf",
                """
                module "c" {
                  source = "./m"
                  count  = 2
                  v      = count.index
                }
                module "e" {
                  source   = "./m"
                  for_each = { k = "kv" }
                  v        = each.value
                }
                resource "t" "r" {
                  a = module.c[1].id
                  b = module.e["k"].v
                  c = module.c[*].v
                }
                """)
            .file(
                "m/main.tf",
                """
                variable "v" { type = string }
                resource "t" "i" { a = var.v }
                output "id" { value = t.i.id }
                output "v" { value = var.v }
                """)
            .run();
    assertThat(scan.ids())
        .containsExactly("#module.c[0].t.i", "#module.c[1].t.i", "#module.e[\"k\"].t.i", "#t.r");
    assertThat(scan.argument("#module.c[1].t.i", "a")).isEqualTo("\"1\"");
    assertThat(scan.argument("#t.r", "a")).isEqualTo("<#module.c[1].t.i.id>");
    assertThat(scan.argument("#t.r", "b")).isEqualTo("\"kv\"");
    assertThat(scan.argument("#t.r", "c")).isEqualTo("[\"0\", \"1\"]");
  }

  @Test
  void optionalAttributesOfVariablesGetTheirDefaults() throws IOException {
    TerraformScan scan =
        scan()
            .file("main.tf", "module \"m\" {\n source = \"./m\"\n v = { a = 1, z = 2 }\n}\n")
            .file(
                "m/main.tf",
                """
                variable "v" {
                  type = object({ a = string, b = optional(bool, true), c = optional(string) })
                }
                resource "t" "i" { a = var.v }
                """)
            .run();
    assertThat(scan.argument("#module.m.t.i", "a")).isEqualTo("{a=\"1\", b=true, c=null}");
  }

  @Test
  void aModuleOfARegistryIsReportedAndItsOutputsAreUnknown() throws IOException {
    TerraformScan scan =
        scan()
            .file(
                "main.tf",
                """
                module "vpc" { source = "terraform-aws-modules/vpc/aws" }
                resource "t" "r" { a = module.vpc.id }
                """)
            .run();
    assertThat(scan.status("main.tf"))
        .isEqualTo("PARTLY_READ: module \"vpc\" is not in the scan: its resources were not seen");
    assertThat(scan.statuses().get("main.tf"))
        .hasFieldOrPropertyWithValue("scanner", "terraform")
        .extracting("remedy")
        .asString()
        .contains("terraform init");
    assertThat(scan.argument("#t.r", "a")).isEqualTo("?(module \"vpc\" was not read)");
  }

  @Test
  void anInstalledModuleIsReadWhereInitPutIt() throws IOException {
    TerraformScan scan =
        scan()
            .file("app/main.tf", "module \"vpc\" { source = \"terraform-aws-modules/vpc/aws\" }")
            .file(
                "app/.terraform/modules/modules.json",
                "{\"Modules\":[{\"Key\":\"\",\"Dir\":\".\"},"
                    + "{\"Key\":\"vpc\",\"Dir\":\".terraform/modules/vpc\"}]}")
            .file("app/.terraform/modules/vpc/main.tf", "resource \"t\" \"i\" {}")
            .file("app/.terraform/modules/vpc/examples/x/main.tf", "resource \"t\" \"no\" {}")
            .run();
    assertThat(scan.ids()).containsExactly("app#module.vpc.t.i");
    assertThat(scan.status("app/main.tf")).isEqualTo("READ");
    assertThat(scan.status("app/.terraform/modules/vpc/main.tf")).isEqualTo("READ");
  }

  @Test
  void modulesThatCallEachOtherAreReported() throws IOException {
    TerraformScan scan =
        scan()
            .file("a/main.tf", "module \"b\" { source = \"../b\" }\nresource \"t\" \"a\" {}")
            .file("b/main.tf", "module \"a\" { source = \"../a\" }\nresource \"t\" \"b\" {}")
            .run();
    assertThat(scan.ids()).containsExactly("a#module.b.t.b", "a#t.a");
    assertThat(scan.status("a/main.tf")).isEqualTo("READ");
    assertThat(scan.status("b/main.tf"))
        .isEqualTo("PARTLY_READ: module \"a\" calls the module that it is in");
  }

  @Test
  void aModuleThatCallsItselfIsReported() throws IOException {
    TerraformScan scan = scan().file("main.tf", "module \"b\" { source = \"./\" }").run();
    assertThat(scan.status("main.tf")).contains("calls the module that it is in");
  }

  @Test
  void aModuleOutsideOfTheScanIsReported() throws IOException {
    TerraformScan scan = scan().file("main.tf", "module \"b\" { source = \"../b\" }").run();
    assertThat(scan.status("main.tf")).contains("has a directory that is not in the scan");
  }

  @Test
  void sharedModulesHaveOneStatusAndInstancesInEachRoot() throws IOException {
    TerraformScan scan =
        scan()
            .file("a/main.tf", "module \"m\" { source = \"../m\" }")
            .file("b/main.tf", "module \"m\" { source = \"../m\" }")
            .file("m/main.tf", "resource \"t\" \"i\" {}")
            .run();
    assertThat(scan.ids()).containsExactly("a#module.m.t.i", "b#module.m.t.i");
    assertThat(scan.statuses()).hasSize(3);
  }

  @Test
  void providersArePassedOnToModules() throws IOException {
    TerraformScan scan =
        scan()
            .file(
                "main.tf",
                """
                provider "aws" { region = "us-east-1" }
                provider "aws" {
                  alias  = "west"
                  region = "us-west-2"
                }
                module "d" { source = "./m" }
                module "w" {
                  source    = "./m"
                  providers = { aws = aws.west }
                }
                """)
            .file("m/main.tf", "resource \"aws_x\" \"i\" {}")
            .run();
    assertThat(scan.argument("#module.d.aws_x.i", "provider_region")).isEqualTo("\"us-east-1\"");
    assertThat(scan.argument("#module.w.aws_x.i", "provider_region")).isEqualTo("\"us-west-2\"");
  }
}
