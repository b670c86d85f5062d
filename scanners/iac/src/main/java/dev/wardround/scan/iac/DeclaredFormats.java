package dev.wardround.scan.iac;

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

/**
 * The declared formats that are read; named here one by one, because a look-up costs each start of
 * the tool.
 */
public final class DeclaredFormats {
  private DeclaredFormats() {}

  /** A scanner for each format. */
  public static List<FileScanner> all() {
    return List.of(
        new AppEngineScanner(),
        new ArmScanner(),
        new AzureAppScanner(),
        new BicepScanner(),
        new CloudFormationScanner(),
        new KubernetesScanner(),
        new ServerlessScanner(),
        new TerraformPlanScanner(),
        new TerraformScanner());
  }
}
