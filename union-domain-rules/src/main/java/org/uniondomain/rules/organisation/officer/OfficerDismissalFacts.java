package org.uniondomain.rules.organisation.officer;

import org.uniondomain.core.money.Money;
import org.uniondomain.core.organisation.officer.OfficerDismissal;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会干部被解除劳动合同要素: what can be told of the dismissal of an officer or member for union work. */
public final class OfficerDismissalFacts {
  private OfficerDismissalFacts() {}

  /** 工会干部被解除劳动合同. */
  public static final Subject<OfficerDismissal> OFFICER_DISMISSAL =
      Subject.named(
          "officer-dismissal",
          OfficerDismissal.class,
          "工会干部被解除劳动合同",
          "the dismissal of an officer or member for union work");

  /** 因参加工会活动或者履行工会职责被解除劳动合同; a judgement. */
  public static final Flag<OfficerDismissal> FOR_UNION_WORK =
      OFFICER_DISMISSAL.judgement(
          "for-union-work",
          "因参加工会活动或者履行工会职责被解除劳动合同",
          "dismissed for union work",
          OfficerDismissal::forUnionWork,
          OfficerDismissal::withForUnionWork);

  /** 恢复工作. */
  public static final Flag<OfficerDismissal> REINSTATED =
      OFFICER_DISMISSAL
          .flag(
              "reinstated",
              "恢复工作",
              "reinstated",
              OfficerDismissal::reinstated,
              OfficerDismissal::withReinstated)
          .actionable();

  /** 补发被解除期间应得的报酬. */
  public static final Flag<OfficerDismissal> BACK_PAID =
      OFFICER_DISMISSAL
          .flag(
              "back-paid",
              "补发被解除期间应得的报酬",
              "back pay paid",
              OfficerDismissal::backPaid,
              OfficerDismissal::withBackPaid)
          .actionable();

  /** 本人年收入. */
  public static final QuantityFact<OfficerDismissal, Money> YEARLY_INCOME =
      OFFICER_DISMISSAL
          .money(
              "yearly-income",
              "本人年收入",
              "yearly income",
              OfficerDismissal::yearlyIncome,
              OfficerDismissal::withYearlyIncome)
          .atLeast(Money.ZERO);

  /** 已付赔偿. */
  public static final QuantityFact<OfficerDismissal, Money> COMPENSATION =
      OFFICER_DISMISSAL
          .money(
              "compensation",
              "已付赔偿",
              "compensation paid",
              OfficerDismissal::compensation,
              OfficerDismissal::withCompensation)
          .atLeast(Money.ZERO)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<OfficerDismissal> VOCABULARY =
      Vocabulary.of(OFFICER_DISMISSAL, OfficerDismissal.builder().build())
          .with(FOR_UNION_WORK, REINSTATED, BACK_PAID, YEARLY_INCOME)
          .with(COMPENSATION);
}
