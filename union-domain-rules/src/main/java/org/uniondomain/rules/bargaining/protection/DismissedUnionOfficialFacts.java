package org.uniondomain.rules.bargaining.protection;

import org.uniondomain.core.bargaining.protection.DismissedUnionOfficial;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 被解除劳动合同的工会工作人员要素: what can be told of a dismissed union official. */
public final class DismissedUnionOfficialFacts {
  private DismissedUnionOfficialFacts() {}

  /** 被解除劳动合同的工会工作人员. */
  public static final Subject<DismissedUnionOfficial> DISMISSED_UNION_OFFICIAL =
      Subject.named(
          "dismissed-union-official",
          DismissedUnionOfficial.class,
          "被解除劳动合同的工会工作人员",
          "dismissed union official");

  /** 因履行职责被解除. */
  public static final Flag<DismissedUnionOfficial> FOR_DUTIES =
      DISMISSED_UNION_OFFICIAL.flag(
          "for-duties",
          "因履行职责被解除",
          "dismissed for doing the duties",
          DismissedUnionOfficial::forDuties,
          DismissedUnionOfficial::withForDuties);

  /** 已恢复工作. */
  public static final Flag<DismissedUnionOfficial> REINSTATED =
      DISMISSED_UNION_OFFICIAL
          .flag(
              "reinstated",
              "已恢复工作",
              "reinstated",
              DismissedUnionOfficial::reinstated,
              DismissedUnionOfficial::withReinstated)
          .actionable();

  /** 本人年收入. */
  public static final QuantityFact<DismissedUnionOfficial, Money> ANNUAL_INCOME =
      DISMISSED_UNION_OFFICIAL
          .money(
              "annual-income",
              "本人年收入",
              "annual income",
              DismissedUnionOfficial::annualIncome,
              DismissedUnionOfficial::withAnnualIncome)
          .sensitive();

  /** 词汇. */
  public static final Vocabulary<DismissedUnionOfficial> VOCABULARY =
      Vocabulary.of(DISMISSED_UNION_OFFICIAL, DismissedUnionOfficial.builder().build())
          .with(FOR_DUTIES, REINSTATED, ANNUAL_INCOME);
}
