package org.uniondomain.rules.bargaining.performance;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.performance.IndividualContractFacts.AGREED;
import static org.uniondomain.rules.bargaining.performance.IndividualContractFacts.COLLECTIVE;
import static org.uniondomain.rules.bargaining.performance.IndividualContractFacts.INDIVIDUAL_CONTRACT;
import static org.uniondomain.rules.bargaining.performance.IndividualContractFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Consequence.INVALID;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_LAW;
import static org.uniondomain.rules.law.WageLaw.ANNUAL_LEAVE_MEASURES;

import org.uniondomain.core.bargaining.performance.IndividualContract;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.wage.LabourTermsFacts;

/**
 * 集体合同优先规则: a worker's own contract does not fall below the collective one; where it does, the
 * standard of the collective contract applies in its place. Equality is allowed.
 */
public final class IndividualContractRules {
  private IndividualContractRules() {}

  private static final Citation REPLACED = LABOUR_LAW.in("1994").article(35);

  private static <V extends Comparable<? super V>> Requirement<IndividualContract> notWorse(
      String id, String chinese, String english, Bound bound, QuantityFact<LabourTerms, V> term) {
    return requirement("bargaining.individual." + id, INDIVIDUAL_CONTRACT)
        .label(
            "劳动合同的" + chinese + "不差于集体合同", english + " not worse than in the collective contract")
        .clause(
            REPLACED,
            TEXT,
            SHALL_NOT,
            "劳动合同约定的" + chinese + bound.label().chinese() + "集体合同的规定，否则适用集体合同的标准",
            "the "
                + english
                + " of a labour contract is "
                + bound.label().english()
                + " that of the collective contract, whose standard applies otherwise")
        .later(LABOUR_CONTRACT_LAW.article(55), TEXT)
        .consequence(INVALID, REPLACED)
        .that(AGREED.of(term).meets(Limit.at(bound, COLLECTIVE.of(term))))
        .build();
  }

  /** 工资. */
  public static final Requirement<IndividualContract> WAGE =
      notWorse("wage", "工资", "wage", NOT_LOWER_THAN, LabourTermsFacts.MONTHLY_WAGE);

  /** 每日工作时间. */
  public static final Requirement<IndividualContract> DAY =
      notWorse(
          "working-day", "每日工作时间", "working day", NOT_EXCEEDING, LabourTermsFacts.DAILY_MINUTES);

  /** 每周工作时间. */
  public static final Requirement<IndividualContract> WEEK =
      notWorse(
          "working-week", "每周工作时间", "working week", NOT_EXCEEDING, LabourTermsFacts.WEEKLY_MINUTES);

  /** 每周休息日. */
  public static final Requirement<IndividualContract> REST =
      notWorse(
          "rest-days", "每周休息日", "rest days", NOT_LOWER_THAN, LabourTermsFacts.WEEKLY_REST_DAYS);

  /** 延长工作时间工资. */
  public static final Requirement<IndividualContract> WEEKDAY_RATE =
      notWorse(
          "weekday-rate",
          "延长工作时间工资",
          "rate for weekday overtime",
          NOT_LOWER_THAN,
          LabourTermsFacts.WEEKDAY_RATE);

  /** 休息日加班工资. */
  public static final Requirement<IndividualContract> REST_DAY_RATE =
      notWorse(
          "rest-day-rate",
          "休息日加班工资",
          "rate for work on rest days",
          NOT_LOWER_THAN,
          LabourTermsFacts.REST_DAY_RATE);

  /** 法定休假日加班工资. */
  public static final Requirement<IndividualContract> HOLIDAY_RATE =
      notWorse(
          "holiday-rate",
          "法定休假日加班工资",
          "rate for work on statutory holidays",
          NOT_LOWER_THAN,
          LabourTermsFacts.HOLIDAY_RATE);

  /** 年休假. */
  public static final Requirement<IndividualContract> LEAVE =
      notWorse(
          "annual-leave",
          "年休假",
          "annual leave",
          NOT_LOWER_THAN,
          LabourTermsFacts.ANNUAL_LEAVE_DAYS);

  /** 产假. */
  public static final Requirement<IndividualContract> MATERNITY =
      notWorse(
          "maternity-leave",
          "产假",
          "maternity leave",
          NOT_LOWER_THAN,
          LabourTermsFacts.MATERNITY_LEAVE_DAYS);

  /** 未休年休假工资. */
  public static final Requirement<IndividualContract> UNUSED_LEAVE_RATE =
      notWorse(
          "unused-leave-rate",
          "未休年休假工资",
          "pay for unused leave",
          NOT_LOWER_THAN,
          LabourTermsFacts.UNUSED_LEAVE_RATE);

  private static <V extends Comparable<? super V>> Calculation<IndividualContract, V> leave(
      String id, String chinese, String english, QuantityFact<LabourTerms, V> term) {
    return Calculation.<IndividualContract, V>calculation(
            "bargaining.individual." + id, INDIVIDUAL_CONTRACT, term.measure())
        .label("适用的" + chinese, english + " that applies")
        .clause(
            ANNUAL_LEAVE_MEASURES.article(13),
            TEXT,
            SHALL,
            "劳动合同、集体合同约定的" + chinese + "高于法定标准的，按照约定执行",
            "where a labour or collective contract gives more than the law, it is followed")
        .is(AGREED.of(term).orMore(COLLECTIVE.of(term)))
        .build();
  }

  /** 适用的年休假天数: the greater of what the two contracts give. */
  public static final Calculation<IndividualContract, Integer> GOVERNING_LEAVE =
      leave("governing-leave", "年休假天数", "days of annual leave", LabourTermsFacts.ANNUAL_LEAVE_DAYS);

  /** 适用的未休年休假工资倍数: the greater of what the two contracts give. */
  public static final Calculation<IndividualContract, Ratio> GOVERNING_LEAVE_RATE =
      leave(
          "governing-leave-rate",
          "未休年休假工资倍数",
          "rate of pay for unused leave",
          LabourTermsFacts.UNUSED_LEAVE_RATE);

  /** 适用的月工资: the agreed wage, or that of the collective contract where it is higher. */
  public static final Calculation<IndividualContract, Money> GOVERNING_WAGE =
      Calculation.<IndividualContract, Money>calculation(
              "bargaining.individual.governing-wage", INDIVIDUAL_CONTRACT, MONEY)
          .label("适用的月工资", "monthly wage that applies")
          .clause(
              REPLACED,
              TEXT,
              SHALL,
              "劳动合同约定的工资低于集体合同的，适用集体合同的标准",
              "where the agreed wage is lower, that of the collective contract applies")
          .later(LABOUR_CONTRACT_LAW.article(55), TEXT)
          .is(
              AGREED
                  .of(LabourTermsFacts.MONTHLY_WAGE)
                  .orMore(COLLECTIVE.of(LabourTermsFacts.MONTHLY_WAGE)))
          .build();

  /** 规则. */
  public static final SubjectRules<IndividualContract> RULES =
      SubjectRules.of(
          VOCABULARY,
          WAGE,
          DAY,
          WEEK,
          REST,
          WEEKDAY_RATE,
          REST_DAY_RATE,
          HOLIDAY_RATE,
          LEAVE,
          MATERNITY,
          UNUSED_LEAVE_RATE,
          GOVERNING_WAGE,
          GOVERNING_LEAVE,
          GOVERNING_LEAVE_RATE);
}
