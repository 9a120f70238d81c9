package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.core.wage.PayNature.ALLOWANCE_OR_SUBSIDY;
import static org.uniondomain.core.wage.PayNature.BONUS;
import static org.uniondomain.core.wage.PayNature.INSURANCE_OR_WELFARE;
import static org.uniondomain.core.wage.PayNature.LABOUR_PROTECTION;
import static org.uniondomain.core.wage.PayNature.LESSEE_RISK_INCOME;
import static org.uniondomain.core.wage.PayNature.ONE_CHILD_SUBSIDY;
import static org.uniondomain.core.wage.PayNature.OVERTIME_PAY;
import static org.uniondomain.core.wage.PayNature.OWN_TOOLS_COMPENSATION;
import static org.uniondomain.core.wage.PayNature.PAID_TO_OTHERS;
import static org.uniondomain.core.wage.PayNature.PAY_IN_SPECIAL_CIRCUMSTANCES;
import static org.uniondomain.core.wage.PayNature.PIECE_WAGE;
import static org.uniondomain.core.wage.PayNature.PROPOSAL_PRIZE;
import static org.uniondomain.core.wage.PayNature.RETIREMENT_BENEFIT;
import static org.uniondomain.core.wage.PayNature.RETURN_ON_HOLDINGS;
import static org.uniondomain.core.wage.PayNature.SCIENCE_PRIZE;
import static org.uniondomain.core.wage.PayNature.SEVERANCE;
import static org.uniondomain.core.wage.PayNature.SPECIAL_WORK_FEE;
import static org.uniondomain.core.wage.PayNature.SPORTS_PRIZE;
import static org.uniondomain.core.wage.PayNature.TIME_WAGE;
import static org.uniondomain.core.wage.PayNature.TRAVEL_OR_MISSED_MEAL;
import static org.uniondomain.core.wage.PayrollTreatment.IN;
import static org.uniondomain.core.wage.PayrollTreatment.OUT;
import static org.uniondomain.core.wage.PayrollTreatment.REVIEW;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.WageLaw.PAYROLL_COMPOSITION;
import static org.uniondomain.rules.wage.PayItemFacts.COUNTED_IN_PAYROLL;
import static org.uniondomain.rules.wage.PayItemFacts.COUNTED_ON_REVIEW;
import static org.uniondomain.rules.wage.PayItemFacts.NATURE;
import static org.uniondomain.rules.wage.PayItemFacts.NATURES;
import static org.uniondomain.rules.wage.PayItemFacts.PAY_ITEM;
import static org.uniondomain.rules.wage.PayItemFacts.VOCABULARY;

import org.uniondomain.core.law.Citation;
import org.uniondomain.core.wage.PayItem;
import org.uniondomain.core.wage.PayNature;
import org.uniondomain.core.wage.PayrollComponent;
import org.uniondomain.core.wage.PayrollTreatment;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/** 工资总额组成规则: which payments make up total payroll. */
public final class PayItemRules {
  private PayItemRules() {}

  /**
   * 是否计入工资总额: twenty questions in order, of which the first that is answered with yes decides. What
   * article 11 leaves out is asked first, because it cuts into bonuses and allowances: a prize is a
   * bonus unless it is one of the prizes of item 1. What is none of the twenty is for a person to
   * review; nothing is guessed.
   */
  public static final Determination<PayItem, PayrollTreatment> TREATMENT =
      determination("wage.pay-item.treatment", PAY_ITEM, PayrollTreatment.class)
          .label("是否计入工资总额", "whether a payment is payroll")
          .clause(
              PAYROLL_COMPOSITION.article(4),
              TEXT,
              SHALL,
              "计时、计件、奖金、津贴和补贴、加班加点和特殊情况下支付的工资计入工资总额，第十一条所列各项除外",
              "time and piece wages, bonuses, allowances, overtime pay and pay in special"
                  + " circumstances are payroll, except what article 11 lists")
          .firstMatch()
          .outcome(OUT, is(PAID_TO_OTHERS), PAYROLL_COMPOSITION.article(11))
          .outcome(OUT, is(RETIREMENT_BENEFIT), exclusion(3))
          .outcome(OUT, is(SEVERANCE), exclusion(10))
          .outcome(OUT, is(INSURANCE_OR_WELFARE), exclusion(2))
          .outcome(OUT, is(LABOUR_PROTECTION), exclusion(4))
          .outcome(OUT, is(SCIENCE_PRIZE), exclusion(1))
          .outcome(OUT, is(PROPOSAL_PRIZE), exclusion(1))
          .outcome(OUT, is(SPORTS_PRIZE), exclusion(1))
          .outcome(OUT, is(SPECIAL_WORK_FEE), exclusion(5))
          .outcome(OUT, is(TRAVEL_OR_MISSED_MEAL), exclusion(6))
          .outcome(OUT, is(OWN_TOOLS_COMPENSATION), exclusion(7))
          .outcome(OUT, is(LESSEE_RISK_INCOME), exclusion(8))
          .outcome(OUT, is(RETURN_ON_HOLDINGS), exclusion(9))
          .outcome(OUT, is(ONE_CHILD_SUBSIDY), exclusion(14))
          .outcome(IN, is(TIME_WAGE), PAYROLL_COMPOSITION.article(5))
          .outcome(IN, is(PIECE_WAGE), PAYROLL_COMPOSITION.article(6))
          .outcome(IN, is(BONUS), PAYROLL_COMPOSITION.article(7))
          .outcome(IN, is(ALLOWANCE_OR_SUBSIDY), PAYROLL_COMPOSITION.article(8))
          .outcome(IN, is(OVERTIME_PAY), PAYROLL_COMPOSITION.article(9))
          .outcome(IN, is(PAY_IN_SPECIAL_CIRCUMSTANCES), PAYROLL_COMPOSITION.article(10))
          .otherwise(REVIEW)
          .build();

  /** 属于工资总额: counted by the list, or by the person who reviewed what no text decides. */
  static final Condition<PayItem> IS_PAYROLL =
      TREATMENT.is(IN).or(TREATMENT.is(REVIEW).and(COUNTED_ON_REVIEW));

  /**
   * 工资总额组成部分: to which of the six parts a payment that is payroll belongs. What counts only because
   * a person said so on review belongs to none.
   */
  public static final Determination<PayItem, PayrollComponent> COMPONENT =
      determination("wage.pay-item.component", PAY_ITEM, PayrollComponent.class)
          .label("工资总额组成部分", "part of total payroll")
          .clause(
              PAYROLL_COMPOSITION.article(4),
              TEXT,
              SHALL,
              "工资总额由计时工资、计件工资、奖金、津贴和补贴、加班加点工资、特殊情况下支付的工资六部分组成",
              "total payroll has six parts: time wages, piece wages, bonuses, allowances, overtime"
                  + " pay and pay in special circumstances")
          .when(TREATMENT.is(IN))
          .firstMatch()
          .outcome(PayrollComponent.TIME_WAGE, is(TIME_WAGE), PAYROLL_COMPOSITION.article(5))
          .outcome(PayrollComponent.PIECE_WAGE, is(PIECE_WAGE), PAYROLL_COMPOSITION.article(6))
          .outcome(PayrollComponent.BONUS, is(BONUS), PAYROLL_COMPOSITION.article(7))
          .outcome(
              PayrollComponent.ALLOWANCE_OR_SUBSIDY,
              is(ALLOWANCE_OR_SUBSIDY),
              PAYROLL_COMPOSITION.article(8))
          .outcome(PayrollComponent.OVERTIME_PAY, is(OVERTIME_PAY), PAYROLL_COMPOSITION.article(9))
          .outcome(
              PayrollComponent.PAY_IN_SPECIAL_CIRCUMSTANCES,
              is(PAY_IN_SPECIAL_CIRCUMSTANCES),
              PAYROLL_COMPOSITION.article(10))
          .build();

  private static final Condition<PayItem> EXCLUDED_PRIZE =
      NATURES.some(NATURE.isOneOf(SCIENCE_PRIZE, PROPOSAL_PRIZE, SPORTS_PRIZE));

  /** 合理化建议奖等不计入: a competition prize is payroll, the prize of a proposal is not. */
  public static final Requirement<PayItem> EXCLUDED_PRIZE_LEFT_OUT =
      requirement("wage.pay-item.excluded-prize-left-out", PAY_ITEM)
          .label("合理化建议奖等不计入工资总额", "prizes that are not payroll are not counted")
          .clause(
              exclusion(1),
              TEXT,
              CONSISTENCY,
              "创造发明、自然科学、科技进步、合理化建议和技术改进奖以及运动员、教练员的奖金不计入工资总额，在劳动竞赛中颁发的也是",
              "prizes for inventions, science, proposals and improvements and those of athletes and"
                  + " coaches are not counted as payroll, though won in a competition")
          .when(EXCLUDED_PRIZE)
          .that(COUNTED_IN_PAYROLL.not())
          .build();

  /** 其他不属于工资总额的不计入: such as a missed-meal allowance. */
  public static final Requirement<PayItem> EXCLUDED_LEFT_OUT =
      requirement("wage.pay-item.excluded-left-out", PAY_ITEM)
          .label("其他不属于工资总额的项目不计入", "whatever else is not payroll is not counted")
          .clause(
              PAYROLL_COMPOSITION.article(11),
              TEXT,
              CONSISTENCY,
              "第十一条所列其他各项不计入工资总额，即使也是奖金或者津贴",
              "whatever else article 11 lists is not counted as payroll, though it may be a bonus"
                  + " or an allowance as well")
          .when(TREATMENT.is(OUT).and(EXCLUDED_PRIZE.not()))
          .that(COUNTED_IN_PAYROLL.not())
          .build();

  /** 属于工资总额的应计入: such as the prize of a labour competition. */
  public static final Requirement<PayItem> PARTS_COUNTED =
      requirement("wage.pay-item.parts-counted", PAY_ITEM)
          .label("属于工资总额的项目计入", "what is payroll is counted")
          .clause(
              PAYROLL_COMPOSITION.article(4),
              TEXT,
              CONSISTENCY,
              "六个组成部分全部计入工资总额，劳动竞赛奖作为奖金计入",
              "all six parts are counted as payroll, labour-competition prizes among the bonuses")
          .when(TREATMENT.is(IN))
          .that(COUNTED_IN_PAYROLL)
          .build();

  /** 按审核结论计入: what no text decides is counted as the person who reviewed it found. */
  public static final Requirement<PayItem> REVIEW_FOLLOWED =
      requirement("wage.pay-item.review-followed", PAY_ITEM)
          .label("条文未定的项目按审核结论计入", "what no text decides is counted as reviewed")
          .clause(
              Conventions.ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "条文未定的项目，是否计入与人工审核结论一致",
              "what no text decides is counted if the person who reviewed it found so, and only"
                  + " then")
          .when(TREATMENT.is(REVIEW))
          .that(
              COUNTED_IN_PAYROLL
                  .and(COUNTED_ON_REVIEW)
                  .or(COUNTED_IN_PAYROLL.not().and(COUNTED_ON_REVIEW.not())))
          .build();

  private static Condition<PayItem> is(PayNature nature) {
    return NATURES.some(NATURE.is(nature));
  }

  private static Citation exclusion(int item) {
    return PAYROLL_COMPOSITION.article(11, 0, item);
  }

  /** 规则. */
  public static final SubjectRules<PayItem> RULES =
      SubjectRules.of(
          VOCABULARY,
          TREATMENT,
          COMPONENT,
          EXCLUDED_PRIZE_LEFT_OUT,
          EXCLUDED_LEFT_OUT,
          PARTS_COUNTED,
          REVIEW_FOLLOWED);
}
