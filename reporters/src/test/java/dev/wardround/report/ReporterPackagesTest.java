package dev.wardround.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the formats. */
@AnalyzeClasses(
    packages = "dev.wardround.report",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ReporterPackagesTest {

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("dev.wardround.(**)").should().beFreeOfCycles();

  /** The list of formats knows them all: that is what it is for. */
  @ArchTest
  static final ArchRule FORMATS_DO_NOT_SEE_EACH_OTHER =
      slices()
          .matching("dev.wardround.report.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.describe(
                  "the list of formats",
                  (JavaClass type) -> type.getPackageName().equals("dev.wardround.report.format")),
              DescribedPredicate.alwaysTrue());

  @ArchTest
  static final ArchRule WHAT_IS_PUBLIC_IS_FINAL_OR_AN_INTERFACE =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(JavaModifier.FINAL);
}
