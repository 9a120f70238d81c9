package org.uniondomain.rules.organisation.money;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.OrganisationLaw.DUES_PRACTICE;
import static org.uniondomain.rules.law.OrganisationLaw.SOURCES_READ;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.MEMBERSHIP_KEPT;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.MEMBER_DUES;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.PAID;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.VOCABULARY;
import static org.uniondomain.rules.organisation.money.MemberDuesFacts.WAGE_BASE;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.core.organisation.money.MemberDues;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Threshold;

/** 会费规则: what a member pays. */
public final class MemberDuesRules {
  private MemberDuesRules() {}

  /**
   * 会费比例. Handbooks that bear no day state it, so it is in the book from the day the sources were
   * read; before that there was a rate, and an overlay can supply it.
   */
  public static final Threshold<Ratio> RATE =
      threshold("organisation.dues.rate", RATIO, EXACTLY, "会员会费比例", "rate of dues")
          .unknownSince(LocalDate.of(1978, 12, 31), Fact.unknown(), DUES_PRACTICE.cited(), INFERRED)
          .since(SOURCES_READ, Ratio.of(5, 1000), DUES_PRACTICE.cited(), SECONDARY);

  /** 舍去不满10元的尾数: amounts below a full ten yuan of wage are ignored. */
  public static final RoundingStep<Money> FULL_TEN_YUAN =
      new RoundingStep<>(Rounding.DOWN, Money.yuan(10), DUES_PRACTICE.cited());

  /**
   * 应缴会费: the rate times the wage base in full tens of yuan; exact, since the rate of ten yuan is
   * five fen. Not for those who only keep membership.
   */
  public static final Calculation<MemberDues, Money> DUE =
      calculation("organisation.dues.due", MEMBER_DUES, MONEY)
          .label("应缴会费", "dues due")
          .clause(
              RATE,
              SHALL,
              "会员每月按计算基数的{value}缴纳会费，基数中不满十元的部分不计",
              "a member pays {value} of the wage base a month; what is less than a full ten yuan of"
                  + " the base is ignored")
          .when(MEMBERSHIP_KEPT.not())
          .is(WAGE_BASE.rounded(FULL_TEN_YUAN).times(RATE.value()))
          .build();

  /** 会费核对: the dues paid are the dues due. */
  public static final Requirement<MemberDues> PAID_AS_DUE =
      requirement("organisation.dues.paid-as-due", MEMBER_DUES)
          .label("实缴会费与应缴会费一致", "dues paid agree with dues due")
          .clause(RATE, CONSISTENCY, "实缴会费等于应缴会费", "the dues paid are the dues due")
          .when(MEMBERSHIP_KEPT.not())
          .that(PAID.meets(Limit.at(EXACTLY, DUE.result())))
          .build();

  /** 规则. */
  public static final SubjectRules<MemberDues> RULES =
      SubjectRules.of(VOCABULARY, DUE, PAID_AS_DUE);
}
