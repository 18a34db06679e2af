package org.kilde.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shape of the program: each package of app uses only what stands left of it. */
class ArchitectureTest {
  private static final String ROOT = "org.kilde.app";

  private static final List<String> ORDER =
      List.of(
          "words", "codec", "page", "reader", "export", "why", "reading", "fetch", "brief", "desk",
          "check", "web", "command", "");

  /** Templates of the web pages, compiled. */
  private static final String TEMPLATES = ROOT + ".brief.template.web";

  private static final int LEAST_CLASSES = 200; // an empty scan must not pass

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages(ROOT);

  /** Its place in the order; a package under another, such as desk.store, is a part of it. */
  private static int rank(JavaClass type) {
    String name = type.getPackageName().replace(TEMPLATES, ROOT + ".web");
    String below = name.startsWith(ROOT + ".") ? name.split("\\.")[3] : "";
    return name.startsWith(ROOT) ? ORDER.indexOf(below) : -1;
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(CLASSES.size()).isGreaterThan(LEAST_CLASSES);
    assertThat(CLASSES.stream().filter(type -> rank(type) < 0)).isEmpty();
  }

  @Test
  void packagesUseOnlyWhatStandsLeftOfThem() {
    TreeSet<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency each : type.getDirectDependenciesFromSelf()) {
        if (rank(each.getTargetClass().getBaseComponentType()) > rank(type)) {
          wrong.add(each.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
