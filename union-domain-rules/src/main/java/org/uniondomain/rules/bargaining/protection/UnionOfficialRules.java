package org.uniondomain.rules.bargaining.protection;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.protection.DismissedUnionOfficialFacts.ANNUAL_INCOME;
import static org.uniondomain.rules.bargaining.protection.DismissedUnionOfficialFacts.DISMISSED_UNION_OFFICIAL;
import static org.uniondomain.rules.bargaining.protection.DismissedUnionOfficialFacts.FOR_DUTIES;
import static org.uniondomain.rules.bargaining.protection.DismissedUnionOfficialFacts.REINSTATED;
import static org.uniondomain.rules.bargaining.protection.DismissedUnionOfficialFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.protection.DismissedUnionOfficial;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Threshold;

/** 工会工作人员保护规则: what an official is due who was dismissed for doing the duties of the post. */
public final class UnionOfficialRules {
  private UnionOfficialRules() {}

  /** 赔偿倍数. */
  public static final Threshold<Ratio> MULTIPLE =
      threshold(
              "bargaining.union-official.multiple",
              RATIO,
              EXACTLY,
              "工会工作人员赔偿的年收入倍数",
              "years of income due to a dismissed union official")
          .since(
              LocalDate.of(2022, 1, 1),
              Ratio.of(2, 1),
              TRADE_UNION_LAW.in("2021").article(53),
              TEXT);

  /** 赔偿金额, where the official is not reinstated. */
  public static final Calculation<DismissedUnionOfficial, Money> COMPENSATION =
      Calculation.<DismissedUnionOfficial, Money>calculation(
              "bargaining.union-official.compensation", DISMISSED_UNION_OFFICIAL, MONEY)
          .label("被解除劳动合同的工会工作人员的赔偿", "compensation of a dismissed union official")
          .clause(
              MULTIPLE,
              SHALL,
              "因履行职责被解除劳动合同而未恢复工作的，赔偿本人年收入的{value}",
              "an official dismissed for doing the duties of the post and not reinstated is due"
                  + " {value} of the income of a year")
          .when(FOR_DUTIES.and(REINSTATED.not()))
          .is(ANNUAL_INCOME.times(MULTIPLE.value()))
          .build();

  /** 规则. */
  public static final SubjectRules<DismissedUnionOfficial> RULES =
      SubjectRules.of(VOCABULARY, COMPENSATION);
}
