package org.uniondomain.rules.aid.health;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.ALLOWANCE_PAID;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.CLAIMED_ON;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.DAYS_IN_HOSPITAL;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.GUARANTEE_ENDS_ON;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.IN_SERVICE;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.MEDICALLY_INSURED;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.MEMBERSHIP_YEAR;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.MUTUAL_AID_STAY;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.OWN_PAID_COST;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.REFUND_COMPUTED;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.REFUND_PAID;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.SETTLED_ON;
import static org.uniondomain.rules.aid.health.MutualAidStayFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Table.table;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_MUTUAL_AID;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.Conventions.WHOLE_FEN;

import java.time.LocalDate;
import org.uniondomain.core.aid.health.MutualAidStay;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Table;
import org.uniondomain.rules.lang.Threshold;

/**
 * 医疗互助规则: what the Inner Mongolia plan pays for a stay in hospital, and by when it is claimed. Of
 * the bands of the refund only the first is known, so the refund as computed is the plan's own
 * figure.
 */
public final class MutualAidRules {
  private MutualAidRules() {}

  private static final LocalDate BEGUN = LocalDate.of(2019, 1, 1);
  private static final LocalDate BEGUN_SURELY = LocalDate.of(2019, 12, 31);
  private static final LocalDate CHANGED = LocalDate.of(2021, 1, 1);
  private static final LocalDate REPORTED_2021 = LocalDate.of(2021, 5, 18);
  private static final LocalDate REPORTED_2023 = LocalDate.of(2023, 8, 21);
  private static final Citation PLAN = INNER_MONGOLIA_MUTUAL_AID.cited();

  /** 每期费用. */
  public static final Threshold<Money> FEE =
      money("aid.mutual.fee", EXACTLY, "每期互助费", "fee of a period")
          .unknownSince(BEGUN, Fact.unknown(), PLAN, SECONDARY)
          .since(BEGUN_SURELY, Money.yuan(100), PLAN, SECONDARY);

  /** 工会补助. */
  public static final Threshold<Money> UNION_SHARE =
      money("aid.mutual.union-share", EXACTLY, "工会补助互助费", "share that the union pays")
          .unknownSince(BEGUN, Fact.unknown(), PLAN, SECONDARY)
          .since(REPORTED_2021, Money.yuan(10), PLAN, SECONDARY);

  /** 每次住院最低补助. */
  public static final Threshold<Money> LEAST =
      money("aid.mutual.least", NOT_LOWER_THAN, "每次住院最低补助", "least refund of a stay")
          .unknownSince(CHANGED, Fact.unknown(), PLAN, SECONDARY)
          .since(REPORTED_2021, Money.yuan(200), PLAN, SECONDARY);

  /** 最高补助; when it was raised was not found. */
  public static final Threshold<Money> MOST =
      money("aid.mutual.most", NOT_EXCEEDING, "最高补助", "most refund")
          .unknownSince(CHANGED, Fact.unknown(), PLAN, SECONDARY)
          .since(REPORTED_2021, Money.yuan(250_000), PLAN, SECONDARY)
          .unknownSince(
              REPORTED_2021.plusDays(1),
              Fact.between(Money.yuan(250_000), Money.yuan(500_000)),
              PLAN,
              SECONDARY)
          .since(REPORTED_2023, Money.yuan(500_000), PLAN, SECONDARY);

  /** 第一段: own-paid cost up to it. */
  public static final Threshold<Money> FIRST_BAND =
      money("aid.mutual.first-band", WITHIN, "自负费用第一段", "end of the first band")
          .unknownSince(BEGUN, Fact.unknown(), PLAN, SECONDARY)
          .since(BEGUN_SURELY, Money.yuan(10_000), PLAN, SECONDARY);

  /** 第一段比例. */
  public static final Threshold<Ratio> FIRST_RATE =
      threshold("aid.mutual.first-rate", RATIO, EXACTLY, "第一段补助比例", "rate of the first band")
          .in(Regions.INNER_MONGOLIA)
          .unknownSince(BEGUN, Fact.unknown(), PLAN, SECONDARY)
          .since(BEGUN_SURELY, Ratio.percent(30), PLAN, SECONDARY)
          .unknownSince(
              CHANGED, Fact.between(Ratio.percent(30), Ratio.percent(40)), PLAN, SECONDARY)
          .since(REPORTED_2021, Ratio.percent(40), PLAN, SECONDARY);

  private static Threshold<Money> money(String id, Bound bound, String label, String english) {
    return threshold(id, MONEY, bound, label, english).in(Regions.INNER_MONGOLIA);
  }

  /** 每日津贴, by the year of membership. */
  public static final Table<Money> DAILY =
      table("aid.mutual.daily", MONEY, NOT_LOWER_THAN, "住院每日津贴", "daily allowance")
          .row(1, 1, row -> daily(row, 10))
          .row(2, 2, row -> daily(row, 20))
          .row(3, Integer.MAX_VALUE, row -> daily(row, 30));

  private static Threshold<Money> daily(Threshold<Money> row, int yuan) {
    return row.in(Regions.INNER_MONGOLIA)
        .unknownSince(CHANGED, Fact.unknown(), PLAN, SECONDARY)
        .since(REPORTED_2021, Money.yuan(yuan), PLAN, SECONDARY);
  }

  private static final Condition<MutualAidStay> MEMBER = IN_SERVICE.and(MEDICALLY_INSURED);

  /** 个人缴费. */
  public static final Calculation<MutualAidStay, Money> OWN_FEE =
      calculation("aid.mutual.own-fee", MUTUAL_AID_STAY, MONEY)
          .label("个人每期缴费", "own fee of a period")
          .clause(
              FEE,
              SHALL,
              "每期{value}，工会补助{value2}，其余由个人缴纳",
              "{value} a period, of which the union pays {value2}")
          .when(MEMBER)
          .is(FEE.<MutualAidStay>value().minus(UNION_SHARE.value()))
          .build();

  private static final Quantity<MutualAidStay, Money> REFUND =
      REFUND_COMPUTED.orMore(LEAST.value()).orLess(MOST.value());

  private static final Quantity<MutualAidStay, Money> ALLOWANCE =
      DAILY.<MutualAidStay>at(MEMBERSHIP_YEAR).times(DAYS_IN_HOSPITAL);

  /** 应付补助金. */
  public static final Calculation<MutualAidStay, Money> REFUND_DUE =
      calculation("aid.mutual.refund-due", MUTUAL_AID_STAY, MONEY)
          .label("应付住院补助金", "refund due for a stay")
          .clause(
              LEAST,
              SHALL,
              "每次住院补助金{bound}{value}，最高{value2}",
              "the refund of a stay is {bound} {value}, at most {value2}")
          .when(MEMBER)
          .is(REFUND)
          .build();

  /** 应付住院津贴. */
  public static final Calculation<MutualAidStay, Money> ALLOWANCE_DUE =
      calculation("aid.mutual.allowance-due", MUTUAL_AID_STAY, MONEY)
          .label("应付住院津贴", "daily allowance due for a stay")
          .clause(
              LEAST,
              SHALL,
              "住院津贴按住院天数和参加年数计算，第一年每日最低，第三年起最高",
              "the allowance is for each day in hospital, by the year of membership, and highest"
                  + " from the third")
          .when(MEMBER)
          .is(ALLOWANCE)
          .build();

  /** 第一段补助: what the first band of own-paid cost gives. */
  public static final Calculation<MutualAidStay, Money> FIRST_BAND_REFUND =
      calculation("aid.mutual.first-band-refund", MUTUAL_AID_STAY, MONEY)
          .label("第一段补助金", "refund of the first band")
          .clause(
              FIRST_BAND,
              SHALL,
              "自负费用{value}{bound}部分补助{value2}",
              "{value2} of the own-paid cost {bound} {value}")
          .when(MEMBER)
          .is(OWN_PAID_COST.orLess(FIRST_BAND.value()).times(FIRST_RATE.value()).rounded(WHOLE_FEN))
          .build();

  /** 补助金足额. */
  public static final Requirement<MutualAidStay> REFUND_IN_FULL =
      requirement("aid.mutual.refund", MUTUAL_AID_STAY)
          .label("住院补助金足额", "refund paid in full")
          .clause(
              LEAST,
              SHALL,
              "每次住院补助金{bound}{value}和计算数",
              "the refund of a stay is {bound} {value} and what was computed")
          .when(MEMBER)
          .that(REFUND_PAID.meets(Limit.at(NOT_LOWER_THAN, REFUND)))
          .build();

  /** 津贴足额. */
  public static final Requirement<MutualAidStay> ALLOWANCE_IN_FULL =
      requirement("aid.mutual.allowance", MUTUAL_AID_STAY)
          .label("住院津贴足额", "allowance paid in full")
          .clause(
              PLAN,
              SECONDARY,
              SHALL,
              "住院津贴不低于按天数和参加年数计算的数额",
              "the allowance is not lower than what days and year of membership give")
          .from(CHANGED)
          .when(MEMBER)
          .that(ALLOWANCE_PAID.meets(Limit.at(NOT_LOWER_THAN, ALLOWANCE)))
          .build();

  /** 申请期限. */
  public static final Threshold<Term> CLAIM_TERM =
      threshold("aid.mutual.claim-term", TERM, WITHIN, "互助金申请期限", "term of a claim")
          .in(Regions.INNER_MONGOLIA)
          .unknownSince(BEGUN, Fact.unknown(), PLAN, SECONDARY)
          .since(BEGUN_SURELY, Term.days(90), PLAN, SECONDARY);

  /** 自保障期届满起算: whether the term runs from the end of the guarantee period of the unit. */
  public static final Threshold<Boolean> FROM_GUARANTEE_END =
      threshold(
              "aid.mutual.from-guarantee-end",
              FLAG,
              EXACTLY,
              "申请期限自单位保障期届满起算",
              "term runs from the end of the guarantee period")
          .in(Regions.INNER_MONGOLIA)
          .unknownSince(BEGUN, Fact.unknown(), PLAN, SECONDARY)
          .since(REPORTED_2023, true, PLAN, SECONDARY);

  /** 按期申请. */
  public static final Requirement<MutualAidStay> CLAIM_IN_TIME =
      requirement("aid.mutual.claim", MUTUAL_AID_STAY)
          .label("互助金按期申请", "claimed in time")
          .clause(
              CLAIM_TERM,
              SHALL,
              "自单位保障期届满起{value}{bound}申请；改定之前自出院结算起算",
              "claimed {bound} {value} of the end of the unit's guarantee period, before the change"
                  + " of settlement at discharge")
          .when(MEMBER)
          .that(
              CLAIMED_ON.meets(
                  CLAIM_TERM
                      .after(
                          Quantity.<MutualAidStay, LocalDate>choose(DAY)
                              .when(Condition.reads(FROM_GUARANTEE_END), GUARANTEE_ENDS_ON)
                              .otherwise(SETTLED_ON))
                      .rolledIf(ROLL_OVER)))
          .judgedOn(SETTLED_ON)
          .build();

  /** 规则. */
  public static final SubjectRules<MutualAidStay> RULES =
      SubjectRules.of(
          VOCABULARY,
          OWN_FEE,
          REFUND_DUE,
          ALLOWANCE_DUE,
          FIRST_BAND_REFUND,
          REFUND_IN_FULL,
          ALLOWANCE_IN_FULL,
          CLAIM_IN_TIME);
}
