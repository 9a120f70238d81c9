package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.lang.Vocabulary;

/** 标识汇集: gathers every id that a book publishes, and what each means. */
final class Ids {
  /** How deep a subject lies among the packages: {@code org.uniondomain.core.bargaining}. */
  private static final int DEPTH = 4;

  private final TreeMap<String, String> meanings = new TreeMap<>();
  private final Set<Vocabulary<?>> seen = new LinkedHashSet<>();

  private Ids() {}

  /** Returns, for every {@code kind id}, what it means. */
  static ImmutableSortedMap<String, String> in(Rulebook book) {
    Ids ids = new Ids();
    book.subjects().forEach(each -> ids.vocabulary(each.vocabulary()));
    book.allRules().forEach(ids::rule);
    book.allThresholds().forEach(ids::threshold);
    ids.messages(NoticeKind.class);
    ids.messages(Verdict.Kind.class);
    ids.messages(Verdict.Reason.class);
    ids.messages(Consequence.class);
    ids.messages(Modality.class);
    ids.messages(Bound.class);
    return ImmutableSortedMap.copyOf(ids.meanings);
  }

  private void put(String kind, String id, String meaning) {
    String before = meanings.put(kind + " " + id, meaning);
    if (before != null && !before.equals(meaning)) {
      meanings.put(kind + " " + id, before + " | " + meaning);
    }
  }

  private void vocabulary(Vocabulary<?> vocabulary) {
    if (!seen.add(vocabulary)) {
      return;
    }
    put("subject", vocabulary.subject().id(), vocabulary.subject().label().chinese());
    vocabulary.facts().forEach(this::attribute);
    Choice<?, ?> code = vocabulary.code();
    if (code != null) {
      attribute(code);
    }
    for (Vocabulary.ListOf<?, ?> list : vocabulary.lists()) {
      put(
          "list",
          list.items().description().id(),
          list.vocabulary().subject().id() + " " + list.items().description().label().chinese());
      vocabulary(list.vocabulary());
    }
    for (Vocabulary.PartOf<?, ?> part : vocabulary.parts()) {
      put(
          "part",
          part.part().description().id(),
          part.vocabulary().subject().id() + " " + part.part().description().label().chinese());
      vocabulary(part.vocabulary());
    }
  }

  private void attribute(Attribute<?, ?> attribute) {
    String type =
        attribute instanceof Quantity<?, ?> quantity
            ? quantity.measure().name()
            : attribute.type().getSimpleName();
    String chinese = attribute.description().label().chinese();
    put("attribute", attribute.description().id(), type + " " + chinese);
    if (attribute instanceof Choice<?, ?> choice) {
      codes("code", choice.type());
    }
  }

  private void rule(Rule<?> rule) {
    References references = References.of(rule);
    references.attributes().forEach(this::attribute);
    String kind = "requirement";
    if (rule instanceof Calculation<?, ?> calculation) {
      kind = "calculation of " + calculation.measure().name();
    } else if (rule instanceof Determination<?, ?> determination) {
      kind = "determination of " + determination.type().getSimpleName();
      codes("code", determination.type());
    }
    put("rule", rule.id(), kind + " about " + rule.subject().id());
    rule.clause().authorities().forEach(each -> instrument(each.citation().instrument()));
    for (var root : rule.roots()) {
      References.walk(
          root,
          node -> {
            if (node instanceof Lookup<?, ?> lookup) {
              put("table", lookup.table().id(), lookup.table().measure().name());
              lookup.table().rows().forEach(row -> threshold(row.threshold()));
            }
          });
    }
  }

  private void threshold(Threshold<?> threshold) {
    put("threshold", threshold.id(), threshold.measure().name());
    threshold.entries().forEach(each -> instrument(each.sourced().citation().instrument()));
  }

  private void instrument(Instrument instrument) {
    put("instrument", instrument.id(), instrument.title());
  }

  private void codes(String kind, Class<? extends Enum<?>> type) {
    String owner = home(type);
    for (Enum<?> code : type.getEnumConstants()) {
      put(kind, type.getSimpleName() + "." + code.name(), owner);
    }
  }

  /**
   * Returns the name of {@code type} under its subject, in whichever package of it the type lives.
   */
  private static String home(Class<?> type) {
    String[] parts = type.getPackageName().split("\\.");
    String subject =
        String.join(".", Arrays.asList(parts).subList(0, Math.min(parts.length, DEPTH)));
    return subject + type.getName().substring(type.getPackageName().length());
  }

  private void messages(Class<? extends Enum<?>> type) {
    String owner = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    for (Enum<?> code : type.getEnumConstants()) {
      put("message", owner + "." + code.name(), owner.toLowerCase(Locale.ROOT));
    }
  }
}
