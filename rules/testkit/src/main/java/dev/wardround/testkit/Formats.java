package dev.wardround.testkit;

import dev.wardround.inventory.FileScanner;
import dev.wardround.scan.iac.appengine.AppEngineScanner;
import dev.wardround.scan.iac.arm.ArmScanner;
import dev.wardround.scan.iac.azureapp.AzureAppScanner;
import dev.wardround.scan.iac.bicep.BicepScanner;
import dev.wardround.scan.iac.cloudformation.CloudFormationScanner;
import dev.wardround.scan.iac.kubernetes.KubernetesScanner;
import dev.wardround.scan.iac.serverless.ServerlessScanner;
import dev.wardround.scan.iac.terraform.TerraformScanner;
import dev.wardround.scan.iac.terraform.plan.TerraformPlanScanner;
import java.util.List;

/** The declared formats in which examples may be written. */
final class Formats {
  private Formats() {}

  static List<FileScanner> declared() {
    return List.of(
        new AppEngineScanner(),
        new ArmScanner(),
        new AzureAppScanner(),
        new BicepScanner(),
        new CloudFormationScanner(),
        new KubernetesScanner(),
        new ServerlessScanner(),
        new TerraformScanner(),
        new TerraformPlanScanner());
  }
}
