package org.uniondomain.rules.book;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Clause;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Stretches;
import org.uniondomain.rules.lang.Threshold;

/** 含义汇集: walks from rules to everything that can have a say in their answers. */
final class MeaningCollector {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2199;

  private final Binder binder;
  private final Map<String, Set<String>> lines = new TreeMap<>();
  private final Set<String> byDay = new LinkedHashSet<>();
  private boolean countsDays;

  /**
   * The law of one day.
   *
   * @param day the day
   * @param label from when on it is as it is, where the subject decides which day counts
   * @param seen the rules that were visited under it
   * @param before what was noted under the law of the days before; null where there is one day only
   */
  private record Law(
      LocalDate day, String label, Set<String> seen, @Nullable Map<String, String> before) {

    static Law of(LocalDate day) {
      return new Law(day, "", new LinkedHashSet<>(), null);
    }
  }

  MeaningCollector(Binder binder) {
    this.binder = binder;
  }

  ImmutableSortedMap<String, String> pieces() {
    ImmutableSortedMap.Builder<String, String> pieces = ImmutableSortedMap.naturalOrder();
    lines.forEach((key, all) -> pieces.put(key, String.join("\n", all)));
    if (countsDays) {
      pieces.put("calendar", calendar(binder.book.calendar()));
    }
    return pieces.buildOrThrow();
  }

  /**
   * Notes what {@code rules} say under the law of {@code day}, or of every day where the subject
   * decides.
   */
  void visit(Iterable<? extends Rule<?>> rules, LocalDate day) {
    Law law = Law.of(day);
    rules.forEach(rule -> visit(rule, law));
  }

  private void visit(Rule<?> rule, Law law) {
    if (rule.lawDay().isEmpty()) {
      onDay(rule, law);
    } else if (byDay.add(rule.id())) {
      Stretches stretches = binder.stretches(rule);
      Map<String, String> before = new HashMap<>();
      for (int i = 0; i < stretches.count(); i++) {
        LocalDate day = stretches.dayIn(i);
        String label = (i == 0 ? "at first" : "since " + day) + ": ";
        onDay(rule, new Law(day, label, new LinkedHashSet<>(), before));
      }
    }
  }

  private void onDay(Rule<?> rule, Law law) {
    if (!law.seen.add(rule.id())) {
      return;
    }
    String piece = "rule " + rule.id();
    text(rule, law);
    List<Rule<?>> candidates = binder.candidates(rule, law.day);
    note(piece, "governed by ", candidates.stream().map(Rule::id).collect(joining(" > ")), law);
    candidates.forEach(each -> text(each, law));
    if (rule instanceof Requirement<?> requirement) {
      for (Requirement<?> beside : binder.beside(requirement, law.day)) {
        note(piece, "beside ", beside.id(), law);
        text(beside, law);
      }
    }
    String seen = CanonicalTree.of(binder.seen(rule.subject(), law.day));
    note(piece, "local law seen ", seen, law);
  }

  /** Notes the words of one rule, the numbers it uses and the rules it refers to. */
  private void text(Rule<?> rule, Law law) {
    lines.computeIfAbsent("rule " + rule.id(), key -> new TreeSet<>()).add(text(rule));
    References references = References.of(rule);
    references.thresholds().forEach(each -> number(each, law));
    references.rules().forEach(each -> visit(each, law));
    for (var root : rule.roots()) {
      References.walk(root, node -> countsDays |= node instanceof DayShift<?>);
    }
  }

  private static String text(Rule<?> rule) {
    Clause clause = rule.clause();
    String authorities =
        clause.authorities().stream()
            .map(each -> CanonicalValue.citation(each.citation()) + " " + each.certainty().name())
            .collect(joining(", "));
    Threshold<?> source = clause.source();
    return String.join(
        "; ",
        rule.subject().id(),
        clause.modality().name(),
        authorities,
        source == null ? "-" : source.id(),
        clause.jurisdiction().code(),
        CanonicalValue.day(clause.from()) + ".." + CanonicalValue.day(clause.until()),
        "when " + CanonicalTree.of(rule.when()),
        "law of " + rule.lawDay().map(CanonicalTree::of).orElse("the day"),
        says(rule));
  }

  private static String says(Rule<?> rule) {
    if (rule instanceof Requirement<?> requirement) {
      return "that "
          + CanonicalTree.of(requirement.that())
          + " else "
          + requirement.consequence(Certainty.TEXT).name()
          + requirement
              .consequenceStatedBy()
              .map(each -> " by " + CanonicalValue.citation(each))
              .orElse("");
    } else if (rule instanceof Determination<?, ?> determination) {
      return (determination.isOrdered() ? "first of " : "one of ")
          + determination.cases().stream().map(MeaningCollector::outcome).collect(joining(", "))
          + " else "
          + determination.otherwise().map(Enum::name).orElse("-");
    }
    return "is " + CanonicalTree.of(((Calculation<?, ?>) rule).quantity());
  }

  private static String outcome(Determination.Case<?, ?> each) {
    return each.outcome().name()
        + " "
        + CanonicalTree.of(each.when())
        + each.citation().map(cited -> " " + CanonicalValue.citation(cited)).orElse("");
  }

  private void number(Threshold<?> threshold, Law law) {
    Resolved<?> resolved = binder.resolve(threshold, law.day);
    String entry =
        resolved == null
            ? "none"
            : CanonicalValue.entry(resolved.entry())
                + resolved
                    .displaced()
                    .map(other -> " in place of " + CanonicalValue.entry(other))
                    .orElse("");
    String notice = threshold.noticeAtTheLine().map(Enum::name).orElse("");
    String measure = threshold.measure().name();
    note("number " + threshold.id(), measure + "; ", entry + "; " + notice, law);
  }

  /** Notes what holds under a law, unless it held under that of the days before as well. */
  private void note(String piece, String kind, String text, Law law) {
    Map<String, String> before = law.before;
    if (before == null || !text.equals(before.put(piece + " " + kind, text))) {
      lines.computeIfAbsent(piece, key -> new TreeSet<>()).add(law.label + kind + text);
    }
  }

  /** Returns every day of every year with a schedule. */
  private static String calendar(WorkCalendar calendar) {
    StringBuilder text = new StringBuilder();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (calendar.hasScheduleFor(year)) {
        text.append(year).append(' ');
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(next); day = day.plusDays(1)) {
          text.append(calendar.kindOf(day).map(kind -> kind.name().charAt(0)).orElse('-'));
        }
        text.append('\n');
      }
    }
    return text.toString();
  }
}
