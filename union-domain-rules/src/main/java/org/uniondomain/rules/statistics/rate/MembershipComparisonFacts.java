package org.uniondomain.rules.statistics.rate;

import org.uniondomain.core.statistics.rate.MembershipComparison;
import org.uniondomain.core.statistics.rate.MembershipRate;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 入会率比较要素: what can be told of rates of membership that are compared. */
public final class MembershipComparisonFacts {
  private MembershipComparisonFacts() {}

  /** 入会率比较. */
  public static final Subject<MembershipComparison> MEMBERSHIP_COMPARISON =
      Subject.named(
          "membership-comparison",
          MembershipComparison.class,
          "入会率比较",
          "rates of membership that are compared");

  /** 各入会率. */
  public static final Items<MembershipComparison, MembershipRate> RATES =
      MEMBERSHIP_COMPARISON.items(
          "rates",
          "各入会率",
          "rates",
          MembershipRate.class,
          MembershipComparison::rates,
          MembershipComparison::withRates);

  /** 词汇. */
  public static final Vocabulary<MembershipComparison> VOCABULARY =
      Vocabulary.of(MEMBERSHIP_COMPARISON, MembershipComparison.builder().build())
          .with(RATES, MembershipRateFacts.VOCABULARY);
}
