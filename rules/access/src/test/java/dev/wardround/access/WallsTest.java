package dev.wardround.access;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class WallsTest {

  @Test
  void theCloudsDoNotSeeEachOther() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.wardround.access");
    slices().matching("dev.wardround.access.(*)..").should().notDependOnEachOther().check(classes);
  }
}
