package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/**
 * 位阶检查: a local text does not displace a law or an administrative regulation that outranks it; nor
 * does a union document, which binds inside the union system only.
 */
final class Ranks {
  private static final ImmutableSet<Rank> HIGH =
      ImmutableSet.of(Rank.LAW, Rank.ADMINISTRATIVE_REGULATION);

  private Ranks() {}

  /** Looks at the number of a larger place that a local one would displace. */
  static void check(
      ImmutableList<? extends Threshold.Entry<?>> entries,
      Division place,
      Sourced<?> local,
      DocumentNode node) {
    for (Threshold.Entry<?> general : entries) {
      boolean wider =
          !general.place().equals(place)
              && place.isWithin(general.place())
              && general.until().map(local.effectiveFrom()::isBefore).orElse(true);
      if (wider) {
        check(general.sourced().citation(), local.citation(), node);
      }
    }
  }

  /** Looks at the rule that a local one would displace in {@code place}. */
  static void check(Rule<?> general, Rule<?> local, Division place, DocumentNode node) {
    for (Citation high : citations(general, place)) {
      for (Citation low : citations(local, place)) {
        check(high, low, node);
      }
    }
  }

  private static ImmutableList<Citation> citations(Rule<?> rule, Division place) {
    ImmutableList.Builder<Citation> all = ImmutableList.builder();
    rule.clause().authorities().forEach(each -> all.add(each.citation()));
    Threshold<?> source = rule.clause().source();
    if (source != null) {
      source.entries().stream()
          .filter(each -> place.isWithin(each.place()))
          .forEach(each -> all.add(each.sourced().citation()));
    }
    return all.build();
  }

  private static void check(Citation general, Citation local, DocumentNode node) {
    Rank rank = general.instrument().rank();
    LocalDate end = general.edition().until().orElse(LocalDate.MAX);
    boolean together = local.edition().from().isBefore(end);
    Rank own = local.instrument().rank();
    boolean lower = rank.outranks(own) || own == Rank.UNION_DOCUMENT;
    if (together && HIGH.contains(rank) && lower) {
      node.error(
          ReadFinding.Kind.OUTRANKED,
          new Label(
              "不替代" + general.inChinese() + "的规定（可以并列增设）",
              "a rule that stands beside " + general.inEnglish() + " and does not displace it"),
          new Label(local.inChinese() + "，位阶较低", local.inEnglish() + ", which is of lower rank"));
    }
  }
}
