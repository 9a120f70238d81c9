package org.uniondomain.json.databind;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Vocabulary;

/** 词汇表: the vocabularies that a module knows, each with those of its lists and parts. */
final class Vocabularies {
  private final ImmutableMap<Class<?>, Vocabulary<?>> byType;
  private final ImmutableSet<Class<?>> codes;

  private Vocabularies(ImmutableMap<Class<?>, Vocabulary<?>> byType, ImmutableSet<Class<?>> codes) {
    this.byType = byType;
    this.codes = codes;
  }

  static Vocabularies of(Rulebook book) {
    Vocabularies all = new Vocabularies(ImmutableMap.of(), ImmutableSet.of());
    Map<Class<?>, Vocabulary<?>> byType = new LinkedHashMap<>();
    Set<Class<?>> codes = new LinkedHashSet<>();
    for (SubjectRules<?> each : book.subjects()) {
      add(each.vocabulary(), byType, codes, false);
    }
    return all.and(byType, codes);
  }

  /** Returns the same with {@code vocabulary}, in place of any other of its subject. */
  Vocabularies with(Vocabulary<?> vocabulary) {
    Map<Class<?>, Vocabulary<?>> more = new LinkedHashMap<>(byType);
    Set<Class<?>> moreCodes = new LinkedHashSet<>(codes);
    add(vocabulary, more, moreCodes, true);
    return and(more, moreCodes);
  }

  private Vocabularies and(Map<Class<?>, Vocabulary<?>> more, Set<Class<?>> moreCodes) {
    return new Vocabularies(ImmutableMap.copyOf(more), ImmutableSet.copyOf(moreCodes));
  }

  private static void add(
      Vocabulary<?> vocabulary,
      Map<Class<?>, Vocabulary<?>> byType,
      Set<Class<?>> codes,
      boolean replaces) {
    Class<?> type = vocabulary.subject().type();
    if (vocabulary.code() != null) {
      codes.add(type);
    } else if (replaces) {
      byType.put(type, vocabulary);
    } else {
      byType.putIfAbsent(type, vocabulary);
    }
    for (Attribute<?, ?> fact : vocabulary.facts()) {
      if (fact.type().isEnum()) {
        codes.add(fact.type());
      }
    }
    vocabulary.lists().forEach(each -> add(each.vocabulary(), byType, codes, false));
    vocabulary.parts().forEach(each -> add(each.vocabulary(), byType, codes, false));
  }

  /** Returns whether {@code type} is an enum of codes that facts use. */
  boolean isCode(Class<?> type) {
    return codes.contains(type);
  }

  /** Returns the vocabulary by which {@code type} is read: that of the subject or its values. */
  @Nullable Vocabulary<?> reading(Class<?> type) {
    Vocabulary<?> own = byType.get(type);
    if (own != null) {
      return own;
    }
    for (Vocabulary<?> each : byType.values()) {
      if (each.empty().getClass() == type) {
        return each;
      }
    }
    return null;
  }

  /** Returns the vocabulary by which values of {@code type} are written. */
  @Nullable Vocabulary<?> writing(Class<?> type) {
    Vocabulary<?> own = reading(type);
    if (own != null) {
      return own;
    }
    for (Vocabulary<?> each : byType.values()) {
      if (each.subject().type().isAssignableFrom(type)) {
        return each;
      }
    }
    return null;
  }
}
