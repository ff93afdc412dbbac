package io.github.warmprefix.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the walls between the commands. */
class WallsTest {
  private static final String ROOT = "io.github.warmprefix.cli";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void onlyTheReadingAndTheFixingOfSourcesKnowTheCompiler() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".source..").or(resideInAPackage(ROOT + ".lsp.fix.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.tools..", "javax.annotation.processing..", "com.sun..")
        .check(CLASSES);
  }

  @Test
  void commandsDoNotKnowEachOther() {
    slices()
        .matching(ROOT + ".(check|count|lock)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void onlyLockingKnowsTheSdk() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".lock..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.anthropic..")
        .check(CLASSES);
  }
}
