package org.uniondomain.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * The package a class lives in, counted by module and subject: {@code core.aid}, {@code
 * rules.region}; the package of the module itself is {@code rules}.
 */
record Room(String module, String name) {
  private static final String ROOT = "org.uniondomain.";

  static Room of(JavaClass type) {
    return of(type.getPackageName());
  }

  static Room of(String packageName) {
    if (!packageName.startsWith(ROOT)) {
      throw new IllegalArgumentException(packageName + " is not one of our packages");
    }
    String[] parts = packageName.substring(ROOT.length()).split("\\.", 3);
    return new Room(parts[0], parts.length > 1 ? parts[1] : "");
  }

  boolean inCore() {
    return module.equals("core");
  }

  boolean inRules() {
    return module.equals("rules");
  }

  boolean inJson() {
    return module.equals("json");
  }

  @Override
  public String toString() {
    return name.isEmpty() ? module : module + "." + name;
  }
}
