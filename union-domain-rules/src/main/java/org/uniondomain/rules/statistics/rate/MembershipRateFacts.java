package org.uniondomain.rules.statistics.rate;

import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.rate.MembershipRate;
import org.uniondomain.core.statistics.rate.WorkerPopulation;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 入会率统计要素: what can be told of a rate of membership. */
public final class MembershipRateFacts {
  private MembershipRateFacts() {}

  /** 入会率统计. */
  public static final Subject<MembershipRate> MEMBERSHIP_RATE =
      Subject.named("membership-rate", MembershipRate.class, "入会率统计", "a rate of membership");

  /** 职工口径. */
  public static final Choice<MembershipRate, WorkerPopulation> POPULATION =
      MEMBERSHIP_RATE.choice(
          "population",
          "职工口径",
          "workers counted",
          WorkerPopulation.class,
          MembershipRate::population,
          MembershipRate::withPopulation);

  /** 职工人数. */
  public static final QuantityFact<MembershipRate, Integer> WORKERS =
      MEMBERSHIP_RATE
          .count("workers", "职工人数", "workers", MembershipRate::workers, MembershipRate::withWorkers)
          .atLeast(1);

  /** 会员人数. */
  public static final QuantityFact<MembershipRate, Integer> MEMBERS =
      MEMBERSHIP_RATE.count(
          "members", "会员人数", "members", MembershipRate::members, MembershipRate::withMembers);

  /** 报告入会率. */
  public static final ValueFact<MembershipRate, ReportedRatio> REPORTED =
      MEMBERSHIP_RATE.value(
          "reported",
          "报告入会率",
          "rate reported",
          ReportedRatio.class,
          MembershipRate::reported,
          MembershipRate::withReported);

  /** 词汇. */
  public static final Vocabulary<MembershipRate> VOCABULARY =
      Vocabulary.of(MEMBERSHIP_RATE, MembershipRate.builder().build())
          .with(POPULATION, WORKERS, MEMBERS, REPORTED);
}
