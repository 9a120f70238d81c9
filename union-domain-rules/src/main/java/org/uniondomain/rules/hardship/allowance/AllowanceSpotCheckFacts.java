package org.uniondomain.rules.hardship.allowance;

import org.uniondomain.core.hardship.allowance.AllowanceSpotCheck;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 低保入户抽查要素: what can be told of the spot checks of a banner. */
public final class AllowanceSpotCheckFacts {
  private AllowanceSpotCheckFacts() {}

  /** 低保入户抽查. */
  public static final Subject<AllowanceSpotCheck> ALLOWANCE_SPOT_CHECK =
      Subject.named(
          "allowance-spot-check",
          AllowanceSpotCheck.class,
          "低保入户抽查",
          "spot check of applications for the allowance");

  /** 申请数. */
  public static final QuantityFact<AllowanceSpotCheck, Integer> APPLICATIONS =
      ALLOWANCE_SPOT_CHECK
          .count(
              "applications",
              "申请数",
              "applications",
              AllowanceSpotCheck::applications,
              AllowanceSpotCheck::withApplications)
          .atLeast(0);

  /** 入户抽查数. */
  public static final QuantityFact<AllowanceSpotCheck, Integer> VISITED =
      ALLOWANCE_SPOT_CHECK
          .count(
              "visited",
              "入户抽查数",
              "visited",
              AllowanceSpotCheck::visited,
              AllowanceSpotCheck::withVisited)
          .atLeast(0)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<AllowanceSpotCheck> VOCABULARY =
      Vocabulary.of(ALLOWANCE_SPOT_CHECK, AllowanceSpotCheck.builder().build())
          .with(APPLICATIONS, VISITED);
}
