package org.uniondomain.rules.organisation.member;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.member.Membership;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 会籍要素: what can be told of a membership. */
public final class MembershipFacts {
  private MembershipFacts() {}

  /** 会籍. */
  public static final Subject<Membership> MEMBERSHIP =
      Subject.named("membership", Membership.class, "会籍", "a membership");

  /** 会籍所在基层工会. */
  public static final QuantityFact<Membership, Integer> HOMES =
      MEMBERSHIP
          .count(
              "homes",
              "会籍所在基层工会",
              "unions that hold the membership",
              Membership::homes,
              Membership::withHomes)
          .actionable();

  /** 连续不缴会费、不参加活动的月数. */
  public static final QuantityFact<Membership, Integer> IDLE_MONTHS =
      MEMBERSHIP.count(
          "idle-months",
          "连续不缴会费、不参加活动的月数",
          "consecutive months without dues and activity",
          Membership::idleMonths,
          Membership::withIdleMonths);

  /** 没有正当理由; a judgement. */
  public static final Flag<Membership> WITHOUT_REASON =
      MEMBERSHIP.judgement(
          "without-reason",
          "没有正当理由",
          "without a proper reason",
          Membership::withoutReason,
          Membership::withWithoutReason);

  /** 经教育拒不改正; a judgement. */
  public static final Flag<Membership> UNCHANGED_AFTER_EDUCATION =
      MEMBERSHIP.judgement(
          "unchanged-after-education",
          "经教育拒不改正",
          "unchanged after education",
          Membership::unchangedAfterEducation,
          Membership::withUnchangedAfterEducation);

  /** 离休、退休或者失业. */
  public static final Flag<Membership> RETIRED_OR_UNEMPLOYED =
      MEMBERSHIP.flag(
          "retired-or-unemployed",
          "离休、退休或者失业",
          "retired or unemployed",
          Membership::retiredOrUnemployed,
          Membership::withRetiredOrUnemployed);

  /** 保留会籍. */
  public static final Flag<Membership> KEPT =
      MEMBERSHIP.flag("kept", "保留会籍", "membership kept", Membership::kept, Membership::withKept);

  /** 保留会籍期间收取的会费. */
  public static final QuantityFact<Membership, Money> DUES_CHARGED =
      MEMBERSHIP
          .money(
              "dues-charged",
              "保留会籍期间收取的会费",
              "dues charged while kept",
              Membership::duesCharged,
              Membership::withDuesCharged)
          .atLeast(Money.ZERO)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<Membership> VOCABULARY =
      Vocabulary.of(MEMBERSHIP, Membership.builder().build())
          .with(HOMES, IDLE_MONTHS, WITHOUT_REASON, UNCHANGED_AFTER_EDUCATION)
          .with(RETIRED_OR_UNEMPLOYED, KEPT, DUES_CHARGED);
}
