package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Vocabulary;

/** 已有规定: what a book has, by its ids. */
final class KnownLaw {
  private final ImmutableMap<String, Rule<?>> rules;
  private final ImmutableMap<String, Threshold<?>> thresholds;
  private final ImmutableMap<String, Threshold<?>> complete;
  private final ImmutableMap<String, Table<?>> tables;
  private final ImmutableMap<String, Vocabulary<?>> vocabularies;
  private final ImmutableMap<String, Instrument> instruments;

  private KnownLaw(
      Map<String, Rule<?>> rules,
      Map<String, Threshold<?>> thresholds,
      Map<String, Threshold<?>> complete,
      Map<String, Table<?>> tables,
      Map<String, Vocabulary<?>> vocabularies,
      Map<String, Instrument> instruments) {
    this.rules = ImmutableMap.copyOf(rules);
    this.thresholds = ImmutableMap.copyOf(thresholds);
    this.complete = ImmutableMap.copyOf(complete);
    this.tables = ImmutableMap.copyOf(tables);
    this.vocabularies = ImmutableMap.copyOf(vocabularies);
    this.instruments = ImmutableMap.copyOf(instruments);
  }

  static KnownLaw of(Rulebook book) {
    Map<String, Rule<?>> rules = new LinkedHashMap<>();
    Map<String, Threshold<?>> thresholds = new LinkedHashMap<>();
    Map<String, Threshold<?>> complete = new LinkedHashMap<>();
    Map<String, Table<?>> tables = new LinkedHashMap<>();
    Map<String, Vocabulary<?>> vocabularies = new LinkedHashMap<>();
    Map<String, Instrument> instruments = new LinkedHashMap<>();
    for (SubjectRules<?> each : book.subjects()) {
      reach(each.vocabulary(), vocabularies);
    }
    for (Rule<?> rule : book.allRules()) {
      rules.put(rule.id(), rule);
      References.of(rule).thresholds().forEach(each -> thresholds.putIfAbsent(each.id(), each));
      rule.clause().authorities().forEach(each -> note(each.citation(), instruments));
      if (rule instanceof Determination<?, ?> determination) {
        determination
            .cases()
            .forEach(each -> each.citation().ifPresent(cited -> note(cited, instruments)));
      }
      for (var root : rule.roots()) {
        References.walk(
            root,
            node -> {
              if (node instanceof Lookup<?, ?> lookup) {
                tables.put(lookup.table().id(), lookup.table());
              }
            });
      }
    }
    for (Threshold<?> threshold : book.allThresholds()) {
      complete.put(threshold.id(), threshold);
      threshold.entries().forEach(each -> note(each.sourced().citation(), instruments));
    }
    return new KnownLaw(rules, thresholds, complete, tables, vocabularies, instruments);
  }

  private static void note(Citation citation, Map<String, Instrument> into) {
    into.putIfAbsent(citation.instrument().id(), citation.instrument());
  }

  private static void reach(Vocabulary<?> vocabulary, Map<String, Vocabulary<?>> into) {
    if (into.putIfAbsent(vocabulary.subject().id(), vocabulary) == null) {
      vocabulary.parts().forEach(each -> reach(each.vocabulary(), into));
      vocabulary.lists().forEach(each -> reach(each.vocabulary(), into));
    }
  }

  @Nullable Rule<?> rule(String id) {
    return rules.get(id);
  }

  /** Returns the number as rules use it, without the entries of overlays. */
  @Nullable Threshold<?> threshold(String id) {
    return thresholds.get(id);
  }

  /** Returns the entries of the number, those of overlays too. */
  ImmutableList<? extends Threshold.Entry<?>> entries(Threshold<?> threshold) {
    Threshold<?> found = complete.get(threshold.id());
    return found == null ? ImmutableList.of() : found.entries();
  }

  @Nullable Table<?> table(String id) {
    return tables.get(id);
  }

  @Nullable Vocabulary<?> vocabulary(String subject) {
    return vocabularies.get(subject);
  }

  @Nullable Instrument instrument(String id) {
    return instruments.get(id);
  }

  Set<String> ruleIds() {
    return rules.keySet();
  }

  Set<String> thresholdIds() {
    return thresholds.keySet();
  }

  Set<String> tableIds() {
    return tables.keySet();
  }

  Set<String> subjectIds() {
    return vocabularies.keySet();
  }

  Set<String> instrumentIds() {
    return instruments.keySet();
  }
}
