package org.uniondomain.json;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.Vocabulary;

/** 成员名: which member of a JSON object holds which fact, list or part. */
final class Members {
  private Members() {}

  /** Returns the member name that a description points to. */
  static String name(Description description) {
    return description.pointer().substring(1);
  }

  /** Returns whether the fact belongs to the subject itself, rather than to a part of it. */
  static boolean isOwn(Attribute<?, ?> attribute) {
    return attribute.description().pointer().lastIndexOf('/') == 0;
  }

  /**
   * Returns the names of all members, in the order of the vocabulary.
   *
   * @throws IllegalArgumentException if two things have the same name, or if a fact belongs to a
   *     part that the vocabulary does not have
   */
  static ImmutableSet<String> of(Vocabulary<?> vocabulary) {
    Set<String> names = new LinkedHashSet<>();
    vocabulary.parts().forEach(each -> add(each.part().description(), names, vocabulary));
    Set<String> parts = ImmutableSet.copyOf(names);
    vocabulary
        .facts()
        .forEach(
            each -> {
              if (isOwn(each)) {
                add(each.description(), names, vocabulary);
              } else if (!parts.contains(each.description().pointer().split("/", -1)[1])) {
                throw new IllegalArgumentException(
                    each + " is of a part that the " + vocabulary + " does not have");
              }
            });
    vocabulary.lists().forEach(each -> add(each.items().description(), names, vocabulary));
    return ImmutableSet.copyOf(names);
  }

  private static void add(Description description, Set<String> names, Vocabulary<?> vocabulary) {
    if (name(description).equals(MoneyUnit.MEMBER)) {
      throw new IllegalArgumentException(
          "the " + vocabulary + " has a member " + MoneyUnit.MEMBER + ", which names the unit");
    }
    if (!names.add(name(description))) {
      throw new IllegalArgumentException(
          "the " + vocabulary + " has two members " + name(description));
    }
  }
}
