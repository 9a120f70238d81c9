package org.uniondomain.rules.organisation.money;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.organisation.money.WageItemKind.BASIC_PAY;
import static org.uniondomain.core.organisation.money.WageItemKind.OTHER;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.organisation.money.DuesWageItemFacts.AMOUNT;
import static org.uniondomain.rules.organisation.money.DuesWageItemFacts.KIND;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.MEMBERSHIP_KEPT;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.MEMBER_DUES;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.PUBLIC_BODY;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.WAGE_BASE;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.WAGE_ITEMS;
import static org.uniondomain.rules.organisation.money.MemberDuesRules.RATE;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/**
 * 会费计算基数规则: which parts of a wage dues are reckoned from. Handbooks say so and bear no day; before
 * the day they were read it is inferred, as is that there was a rate.
 */
public final class DuesBaseRules {
  private DuesBaseRules() {}

  /**
   * 会费计算基数: of the wage in an enterprise everything but bonuses, allowances, fees, relief and
   * pensions; in a public body basic pay only.
   */
  public static final Calculation<MemberDues, Money> BASE =
      calculation("organisation.dues.base", MEMBER_DUES, MONEY)
          .label("会费计算基数", "wage base of dues")
          .clause(
              RATE,
              SHALL,
              "企业职工的奖金、津贴、稿费、救济费和退休金不计入会费基数；机关、事业单位只计基本工资",
              "bonuses, allowances, fees, relief and pensions are no part of the base; in a public"
                  + " body only basic pay is")
          .when(MEMBERSHIP_KEPT.not())
          .is(
              WAGE_ITEMS.sum(
                  AMOUNT,
                  KIND.is(BASIC_PAY).or(KIND.is(OTHER).and(WAGE_ITEMS.outer(PUBLIC_BODY.not())))))
          .build();

  /** 基数相符: the base told is that of the parts of the wage. */
  public static final Requirement<MemberDues> BASE_AGREES =
      requirement("organisation.dues.base-agrees", MEMBER_DUES)
          .label("会费计算基数与工资项目相符", "wage base agrees with the parts of the wage")
          .clause(
              Conventions.ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "会费计算基数等于应计入的工资项目之和",
              "the wage base is the sum of the parts of the wage that count")
          .when(MEMBERSHIP_KEPT.not())
          .that(WAGE_BASE.meets(at(EXACTLY, BASE.result())))
          .build();

  /** 规则. */
  public static final SubjectRules<MemberDues> RULES =
      SubjectRules.of(MemberDuesFacts.VOCABULARY, BASE, BASE_AGREES);
}
