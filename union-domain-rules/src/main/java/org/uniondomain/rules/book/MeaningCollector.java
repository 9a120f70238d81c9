package org.uniondomain.rules.book;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private final Set<Asked> seen = new LinkedHashSet<>();
  private boolean countsDays;

  /** A rule under the law of one day; {@code since} where the subject decides which day that is. */
  private record Asked(String rule, LocalDate day, boolean since) {}

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
   * Notes what {@code rule} says under the law of {@code day}, or of every day if it takes its own.
   */
  void visit(Rule<?> rule, LocalDate day) {
    visit(rule, day, false);
  }

  private void visit(Rule<?> rule, LocalDate day, boolean since) {
    if (rule.lawDay().isEmpty()) {
      onDay(rule, day, since);
      return;
    }
    Stretches stretches = binder.stretches(rule);
    for (int i = 0; i < stretches.count(); i++) {
      onDay(rule, stretches.dayIn(i), true);
    }
  }

  private void onDay(Rule<?> rule, LocalDate day, boolean since) {
    if (!seen.add(new Asked(rule.id(), day, since))) {
      return;
    }
    String when = since ? "since " + day + ": " : "";
    text(rule, day, since);
    String governing = binder.candidates(rule, day).stream().map(Rule::id).collect(joining(" > "));
    note("rule " + rule.id(), when + "governed by " + governing);
    for (Rule<?> candidate : binder.candidates(rule, day)) {
      text(candidate, day, since);
    }
    if (rule instanceof Requirement<?> requirement) {
      for (Requirement<?> beside : binder.beside(requirement, day)) {
        note("rule " + rule.id(), when + "beside " + beside.id());
        text(beside, day, since);
      }
    }
    note(
        "rule " + rule.id(),
        when + "local law seen " + CanonicalTree.of(binder.seen(rule.subject(), day)));
  }

  /** Notes the words of one rule, the numbers it uses and the rules it refers to. */
  private void text(Rule<?> rule, LocalDate day, boolean since) {
    note("rule " + rule.id(), text(rule));
    References references = References.of(rule);
    references.thresholds().forEach(each -> number(each, day, since));
    references.rules().forEach(each -> visit(each, day, since));
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

  private void number(Threshold<?> threshold, LocalDate day, boolean since) {
    Resolved<?> resolved = binder.resolve(threshold, day);
    String entry =
        resolved == null
            ? "none"
            : CanonicalValue.entry(resolved.entry())
                + resolved
                    .displaced()
                    .map(other -> " in place of " + CanonicalValue.entry(other))
                    .orElse("");
    String notice = threshold.noticeAtTheLine().map(Enum::name).orElse("");
    note(
        "number " + threshold.id(),
        (since ? "since " + day + ": " : "")
            + threshold.measure().name()
            + "; "
            + entry
            + "; "
            + notice);
  }

  private void note(String piece, String line) {
    lines.computeIfAbsent(piece, key -> new TreeSet<>()).add(line);
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
