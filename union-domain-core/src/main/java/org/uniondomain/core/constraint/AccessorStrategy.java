package org.uniondomain.core.constraint;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * 访问方法识别: makes Hibernate Validator see accessors written {@code name()} beside {@code getName()}
 * and {@code isName()}. Without it, constraints on the accessors of an entity are silently not
 * checked.
 *
 * <p>Hibernate Validator is an optional dependency: only who uses this class needs it. Give it to
 * the configuration, or name it in the property {@code
 * hibernate.validator.getter_property_selection_strategy}.
 */
public final class AccessorStrategy implements GetterPropertySelectionStrategy {
  private static final ImmutableSet<String> NO_PROPERTY =
      ImmutableSet.of("hashCode", "toString", "getClass", "clone", "notify", "notifyAll", "wait");

  /** Makes the strategy; it has no state. */
  public AccessorStrategy() {}

  @Override
  public Optional<String> getProperty(ConstrainableExecutable executable) {
    String name = executable.getName();
    if (executable.getReturnType() == void.class
        || executable.getParameterTypes().length > 0
        || NO_PROPERTY.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(beanName(name, executable.getReturnType() == boolean.class));
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String property) {
    String upper = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return List.of(property, "get" + upper, "is" + upper);
  }

  private static String beanName(String name, boolean truth) {
    if (hasPrefix(name, "get")) {
      return lower(name.substring(3));
    }
    return truth && hasPrefix(name, "is") ? lower(name.substring(2)) : name;
  }

  private static boolean hasPrefix(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && Character.isUpperCase(name.charAt(prefix.length()));
  }

  /** As beans do: the first letter in lower case, unless the first two are capitals. */
  private static String lower(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
