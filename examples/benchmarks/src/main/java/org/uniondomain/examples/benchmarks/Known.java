package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Vocabulary;

/** 已知主体: subjects of which everything is known, made from a vocabulary. */
final class Known {
  private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

  private final int variant;

  /** Makes the subjects of one variant; others have other values. */
  Known(int variant) {
    this.variant = variant;
  }

  <S> S subject(Vocabulary<S> vocabulary) {
    Choice<S, ?> code = vocabulary.code();
    if (code != null) {
      S[] codes = vocabulary.subject().type().getEnumConstants();
      return codes[variant % codes.length];
    }
    S subject = vocabulary.empty();
    for (Attribute<S, ?> fact : vocabulary.facts()) {
      subject = told(subject, fact);
    }
    for (Vocabulary.ListOf<S, ?> list : vocabulary.lists()) {
      subject = listed(subject, list);
    }
    for (Vocabulary.PartOf<S, ?> part : vocabulary.parts()) {
      subject = composed(subject, part);
    }
    return subject;
  }

  private <S, V> S told(S subject, Attribute<S, V> attribute) {
    V value = value(attribute.type());
    if (value == null) {
      return subject;
    }
    try {
      return attribute.with(subject, Fact.known(value));
    } catch (IllegalArgumentException impossible) {
      return subject;
    }
  }

  private <V> @Nullable V value(Class<V> type) {
    Object value = null;
    if (type.isEnum()) {
      V[] constants = type.getEnumConstants();
      value = constants[variant % constants.length];
    } else if (type == Boolean.class) {
      value = variant % 2 == 0;
    } else if (type == Money.class) {
      value = Money.yuan(1000 + 10L * variant);
    } else if (type == Integer.class) {
      value = 10 + variant;
    } else if (type == LocalDate.class) {
      value = DAY.plusDays(variant);
    } else if (type == Ratio.class) {
      value = Ratio.of(variant % 100, 100);
    } else if (type == Period.class) {
      value = Period.year(2013 + variant % 10);
    } else if (type == ReportedCount.class) {
      value = ReportedCount.exact(10 + variant);
    } else if (type == ReportedRatio.class) {
      value = ReportedRatio.percent(Integer.toString(1 + variant % 99));
    }
    return value == null ? null : type.cast(value);
  }

  private <S, E> S listed(S subject, Vocabulary.ListOf<S, E> list) {
    E first = new Known(variant + 1).subject(list.vocabulary());
    E second = new Known(variant + 2).subject(list.vocabulary());
    return list.items().with(subject, Listing.of(first, second));
  }

  private <S, P> S composed(S subject, Vocabulary.PartOf<S, P> part) {
    return part.part().with(subject, subject(part.vocabulary()));
  }
}
