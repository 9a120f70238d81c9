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
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/** 位阶检查: a local text does not displace a law or an administrative regulation that outranks it. */
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

  /** Looks at the rule that a local one would displace. */
  static void check(Rule<?> general, Rule<?> local, DocumentNode node) {
    Threshold<?> source = local.clause().source();
    for (Authority high : general.clause().authorities()) {
      for (Authority low : local.clause().authorities()) {
        check(high.citation(), low.citation(), node);
      }
      if (source != null) {
        source.entries().forEach(each -> check(high.citation(), each.sourced().citation(), node));
      }
    }
  }

  private static void check(Citation general, Citation local, DocumentNode node) {
    Rank rank = general.instrument().rank();
    LocalDate end = general.edition().until().orElse(LocalDate.MAX);
    boolean together = local.edition().from().isBefore(end);
    if (together && HIGH.contains(rank) && rank.outranks(local.instrument().rank())) {
      node.error(
          ReadFinding.Kind.OUTRANKED,
          new Label(
              "不替代" + general.inChinese() + "的规定（可以并列增设）",
              "a rule that stands beside " + general.inEnglish() + " and does not displace it"),
          new Label(local.inChinese() + "，位阶较低", local.inEnglish() + ", which is of lower rank"));
    }
  }
}
