package dev.wardround.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The walls inside the modules that no test of their own holds; those between them are the POMs'.
 */
@AnalyzeClasses(packages = "dev.wardround", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("dev.wardround.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule declaredFormatsDoNotSeeEachOther =
      slices()
          .matching("dev.wardround.scan.iac.(*)..")
          .namingSlices("$1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(any(), in("dev.wardround.scan.iac.document"))
          // Terraform's language has one reader, and a template's functions one evaluation.
          .ignoreDependency(
              in("dev.wardround.scan.iac.terraform"), in("dev.wardround.scan.iac.hcl"))
          .ignoreDependency(
              in("dev.wardround.scan.iac.serverless"), in("dev.wardround.scan.iac.cloudformation"))
          // Bicep is another language for ARM templates: what they mean is worked out in one place.
          .ignoreDependency(in("dev.wardround.scan.iac.bicep"), in("dev.wardround.scan.iac.arm"));

  @ArchTest
  static final ArchRule whatIsPublicIsNotMeantToBeExtended =
      classes()
          .that(arePublicClasses())
          .should()
          .haveModifier(JavaModifier.FINAL)
          .orShould()
          .haveModifier(JavaModifier.ABSTRACT);

  private static DescribedPredicate<JavaClass> arePublicClasses() {
    return DescribedPredicate.describe(
        "are public classes",
        type ->
            type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isInterface()
                && !type.isEnum());
  }

  private static DescribedPredicate<JavaClass> any() {
    return DescribedPredicate.alwaysTrue();
  }

  private static DescribedPredicate<JavaClass> in(String root) {
    return DescribedPredicate.describe(
        "in " + root,
        type -> type.getPackageName().equals(root) || type.getPackageName().startsWith(root + "."));
  }
}
