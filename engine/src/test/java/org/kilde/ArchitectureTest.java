package org.kilde;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The shape of the engine: each package uses only what stands left of it, and nothing is kept. */
class ArchitectureTest {
  /** From left to right; packages of one entry do not use each other. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("text"),
          List.of("language"),
          List.of("article"),
          List.of("annotation"),
          List.of("number"),
          List.of("time", "figure", "name"),
          List.of("statement"),
          List.of("analysis"),
          List.of("entity"),
          List.of("lineage"),
          List.of("story"),
          List.of("finding"),
          List.of("run"));

  private static final int LEAST_CLASSES = 60; // an empty scan must not pass

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.kilde");

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    // A package under another, such as name.tagger, is a part of it.
    return name.startsWith("org.kilde.") ? name.split("\\.")[2] : "";
  }

  private static int rank(String name) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).contains(name)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void thereAreClassesToLookAt() {
    assertThat(CLASSES.size()).isGreaterThan(LEAST_CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    TreeSet<String> unknown = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getSimpleName().equals("module-info") && rank(packageOf(type)) < 0) {
        unknown.add(type.getName());
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void packagesUseOnlyWhatStandsLeftOfThem() {
    TreeSet<String> wrong = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = packageOf(type);
        String to = packageOf(dependency.getTargetClass().getBaseComponentType());
        if (rank(to) >= 0 && !to.equals(from) && rank(to) >= rank(from)) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Static fields are constants: final, and of a value that nobody can change. */
  @Test
  void nothingIsKept() throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    int fields = 0;
    for (JavaClass type : CLASSES) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          fields++;
          if (!field.getModifiers().contains(JavaModifier.FINAL) || changes(field.reflect())) {
            wrong.add(field.getFullName());
          }
        }
      }
    }
    assertThat(fields).isGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  private static boolean changes(Field field) throws IllegalAccessException {
    field.setAccessible(true);
    Object value = field.get(null);
    return switch (value) {
      case null -> false;
      case StringBuilder _, AtomicReference<?> _ -> true;
      case Collection<?> all -> !isUnmodifiable(all);
      case Map<?, ?> all -> !isUnmodifiable(all);
      default -> false;
    };
  }

  private static boolean isUnmodifiable(Object collection) {
    String name = collection.getClass().getName();
    return name.startsWith("java.util.ImmutableCollections")
        || name.startsWith("java.util.Collections$Unmodifiable");
  }
}
