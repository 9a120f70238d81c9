package org.uniondomain.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that are shipped, and which of them a rule is about. */
final class Library {
  private static final ImportOption NO_FIXTURES =
      location -> !location.contains("-tests.jar") && !location.contains("/test-classes/");

  /** Every class of core, rules and json, generated ones included. */
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(NO_FIXTURES)
          .importPackages("org.uniondomain.core", "org.uniondomain.rules", "org.uniondomain.json");

  /** Core and rules: the part that must be pure. */
  static final JavaClasses PURE =
      ALL.that(DescribedPredicate.describe("pure", type -> !Room.of(type).inJson()));

  private Library() {}

  static JavaClasses only(Class<?>... types) {
    return new ClassFileImporter().importClasses(types);
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("org.uniondomain");
  }
}
