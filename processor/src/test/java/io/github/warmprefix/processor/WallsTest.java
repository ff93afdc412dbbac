package io.github.warmprefix.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the walls between the stages of the processor. */
class WallsTest {
  private static final String ROOT = "io.github.warmprefix.processor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT, "io.github.warmprefix.core");

  @Test
  void onlyTheJavacPackageAndThePluginKnowJavac() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".javac..")))
        .and(not(belongToAnyOf(WarmprefixPlugin.class)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReportPackageAndTheWayInPrint() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".report..")))
        .and(not(resideInAPackage(ROOT)))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Messager")
        .check(CLASSES);
  }

  @Test
  void onlyTheGeneratorWritesFiles() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".generate..")))
        .should()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                    "createSourceFile|createResource|createClassFile")))
        .check(CLASSES);
  }

  @Test
  void coreKnowsNeitherCompilerNorSdk() {
    noClasses()
        .that(resideInAPackage("io.github.warmprefix.core.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.annotation.processing..",
            "javax.lang.model..",
            "javax.tools..",
            "com.sun..",
            "com.anthropic..",
            ROOT + "..",
            "io.github.warmprefix.runtime..")
        .check(CLASSES);
  }

  @Test
  void theStagesDependOnEachOtherInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entry")
        .definedBy(ROOT)
        .layer("javac")
        .definedBy(ROOT + ".javac..")
        .layer("report")
        .definedBy(ROOT + ".report..")
        .layer("rules")
        .definedBy(ROOT + ".rules..")
        .optionalLayer("generate")
        .definedBy(ROOT + ".generate..")
        .layer("lock")
        .definedBy(ROOT + ".lock..")
        .layer("plan")
        .definedBy(ROOT + ".plan..")
        .layer("stability")
        .definedBy(ROOT + ".stability..")
        .layer("read")
        .definedBy(ROOT + ".read..")
        .layer("resource")
        .definedBy(ROOT + ".resource..")
        .layer("options")
        .definedBy(ROOT + ".options..")
        .layer("counters")
        .definedBy(ROOT + ".counters..")
        .layer("template")
        .definedBy(ROOT + ".template..")
        .layer("finding")
        .definedBy(ROOT + ".finding..")
        .whereLayer("entry")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("javac")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("entry", "javac")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("generate")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("lock")
        .mayOnlyBeAccessedByLayers("entry", "rules")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("entry", "rules", "generate", "lock")
        .whereLayer("stability")
        .mayOnlyBeAccessedByLayers("entry", "rules", "javac")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("entry", "rules")
        .whereLayer("resource")
        .mayOnlyBeAccessedByLayers("entry", "read", "rules")
        .whereLayer("counters")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("options")
        .mayOnlyBeAccessedByLayers("entry", "report")
        .check(CLASSES);
  }
}
