package dev.wardround.scan.dependency;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

@AnalyzeClasses(
    packages = "dev.wardround.scan.dependency",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "dev.wardround.scan.dependency.";

  /** One package for each world of packages; they share only what stands below them. */
  private static final Set<String> LEAVES =
      Set.of(
          "maven", "gradle", "npm", "python", "go", "nuget", "ruby", "php", "rust", "sbom",
          "archive");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule leavesDoNotSeeEachOther =
      classes().that(areInALeaf()).should(notSeeAnotherLeaf());

  @ArchTest
  static final ArchRule sharedPartsKnowNoLeaf =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "component", ROOT + "document")
          .should()
          .dependOnClassesThat(areInALeaf());

  @ArchTest
  static final ArchRule publicTypesAreClosed =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .should()
          .haveModifier(JavaModifier.FINAL);

  private static DescribedPredicate<JavaClass> areInALeaf() {
    return DescribedPredicate.describe("are in a leaf", type -> !leaf(type).isEmpty());
  }

  private static ArchCondition<JavaClass> notSeeAnotherLeaf() {
    return new ArchCondition<>("not see another leaf") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(seen -> !leaf(seen.getTargetClass()).isEmpty())
            .filter(seen -> !leaf(seen.getTargetClass()).equals(leaf(type)))
            .forEach(
                seen -> events.add(SimpleConditionEvent.violated(type, seen.getDescription())));
      }
    };
  }

  /** The leaf that holds a type; empty for all else. */
  private static String leaf(JavaClass type) {
    String name = type.getPackageName();
    String rest = name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    int dot = rest.indexOf('.');
    String first = dot < 0 ? rest : rest.substring(0, dot);
    return LEAVES.contains(first) ? first : "";
  }
}
