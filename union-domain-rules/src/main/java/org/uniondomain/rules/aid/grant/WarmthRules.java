package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.GRANTS;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.ON_FILE;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.PERSON_AID_YEAR;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.VOCABULARY;
import static org.uniondomain.rules.aid.grant.PersonAidYearFacts.YEAR;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Measure.MONEY;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.AidLaw.BAIYIN_WARMTH_MEASURES;
import static org.uniondomain.rules.law.AidLaw.FESTIVAL_NOTICE;
import static org.uniondomain.rules.law.AidLaw.SHANDONG_WARMTH_MEASURES;
import static org.uniondomain.rules.law.HardshipLaw.HUBEI_AID_STANDARD;

import java.time.LocalDate;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.PersonAidYear;
import org.uniondomain.core.aid.grant.WarmthGroup;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 送温暖规则: what a visit may bring and whom it goes to. The amounts are of Shandong and Baiyin, stand
 * "in principle" and only advise; that a national text has them is not known. From which sources
 * the money comes is open (other lawful ones are allowed), so no rule asks it.
 */
public final class WarmthRules {
  private WarmthRules() {}

  private static final Division BAIYIN = Division.of("620400");

  /** 每人每次限额. */
  public static final Threshold<Money> PER_VISIT =
      local(
          threshold(
              "aid.warmth.visit",
              MONEY,
              NOT_EXCEEDING,
              "送温暖每人每次限额",
              "send-warmth per person and visit"),
          Money.yuan(3_000));

  /** 每人每年限额. */
  public static final Threshold<Money> PER_YEAR =
      local(
          threshold(
              "aid.warmth.year",
              MONEY,
              NOT_EXCEEDING,
              "送温暖每人每年限额",
              "send-warmth per person and year"),
          Money.yuan(6_000));

  /** 湖北省未建档人员临时救助年度限额. */
  public static final Threshold<Money> TEMPORARY =
      threshold(
              "aid.temporary.year",
              MONEY,
              NOT_EXCEEDING,
              "未建档人员临时救助年度限额",
              "temporary aid of a person not on file in a year")
          .in(Regions.HUBEI)
          .unknownSince(
              LocalDate.of(2021, 1, 1), Fact.unknown(), HUBEI_AID_STANDARD.cited(), SECONDARY)
          .since(
              LocalDate.of(2021, 12, 31), Money.yuan(3_000), HUBEI_AID_STANDARD.cited(), SECONDARY);

  private static Threshold<Money> local(Threshold<Money> threshold, Money value) {
    return threshold
        .in(Regions.SHANDONG)
        .since(LocalDate.of(2019, 1, 4), value, SHANDONG_WARMTH_MEASURES.cited(), SECONDARY)
        .startKnown(INFERRED)
        .in(BAIYIN)
        .since(LocalDate.of(2019, 10, 21), value, BAIYIN_WARMTH_MEASURES.cited(), SECONDARY)
        .startKnown(INFERRED);
  }

  private static final YearTerms<PersonAidYear> OF_YEAR = YearTerms.of(YEAR);

  private static final Quantity<PersonAidYear, Money> WARMTH =
      OF_YEAR.paid(GRANTS, AidKind.SEND_WARMTH);

  /** 每次限额: one visit. */
  public static final Requirement<AidGrant> VISIT =
      requirement("aid.warmth.visit", AidGrantFacts.AID_GRANT)
          .label("送温暖每人每次限额", "send-warmth per person and visit")
          .clause(
              PER_VISIT,
              AS_A_RULE,
              "送温暖每人每次原则上{bound}{value}",
              "a visit brings a person in principle {bound} {value}")
          .when(AidGrantFacts.KIND.is(AidKind.SEND_WARMTH))
          .that(AidGrantFacts.AMOUNT.meets(PER_VISIT))
          .judgedOn(AidGrantFacts.PAID_ON)
          .build();

  /** 慰问对象: the groups that the notice of 2019 names. */
  public static final Requirement<AidGrant> GROUP =
      requirement("aid.warmth.group", AidGrantFacts.AID_GRANT)
          .label("送温暖对象", "groups visited")
          .clause(
              FESTIVAL_NOTICE.cited(),
              SECONDARY,
              MAY,
              "可以慰问通知所列十类职工",
              "the ten groups of workers that the notice names may be visited")
          .when(AidGrantFacts.KIND.is(AidKind.SEND_WARMTH))
          .that(
              AidGrantFacts.WARMTH_GROUP.isOneOf(
                  WarmthGroup.LIVING_IN_DIFFICULTY,
                  WarmthGroup.STRICKEN,
                  WarmthGroup.TROUBLED_ENTERPRISE,
                  WarmthGroup.INJURED_OR_BEREAVED,
                  WarmthGroup.HARD_POST,
                  WarmthGroup.DISASTER_FRONT_LINE,
                  WarmthGroup.HOLIDAY_DUTY,
                  WarmthGroup.POSTED_AWAY,
                  WarmthGroup.KEY_PROJECT,
                  WarmthGroup.ADVANCED))
          .judgedOn(AidGrantFacts.PAID_ON)
          .build();

  /** 不得变相发放津补贴或福利. */
  public static final Requirement<AidGrant> NO_DISGUISE =
      requirement("aid.warmth.no-disguise", AidGrantFacts.AID_GRANT)
          .label("送温暖不得变相发放津补贴或福利", "no benefit in disguise")
          .clause(
              BAIYIN_WARMTH_MEASURES.cited(),
              SECONDARY,
              SHALL_NOT,
              "送温暖资金不用于购买明令禁止的物品，不变相发放津补贴、奖金或福利",
              "send-warmth money buys no prohibited goods and stands for no allowance, bonus or"
                  + " benefit")
          .when(AidGrantFacts.KIND.is(AidKind.SEND_WARMTH))
          .that(AidGrantFacts.DISGUISED_BENEFIT.not())
          .judgedOn(AidGrantFacts.PAID_ON)
          .build();

  /** 每年限额: all visits of a year. */
  public static final Requirement<PersonAidYear> YEARLY =
      requirement("aid.warmth.year", PERSON_AID_YEAR)
          .label("送温暖每人每年限额", "send-warmth per person and year")
          .clause(
              PER_YEAR,
              AS_A_RULE,
              "送温暖每人每年原则上{bound}{value}",
              "visits of a year bring a person in principle {bound} {value}")
          .that(WARMTH.meets(PER_YEAR))
          .build();

  /** 送温暖当年余额. */
  public static final Calculation<PersonAidYear, Money> REMAINING =
      calculation("aid.warmth.remaining", PERSON_AID_YEAR, MONEY)
          .label("送温暖当年余额", "send-warmth that may still be paid")
          .clause(
              PER_YEAR,
              AS_A_RULE,
              "当年还可发放的送温暖款，为{value}减去当年已发放的送温暖款",
              "what may still be paid is {value} less what was paid in the year")
          .is(LivingAidRules.remaining(PER_YEAR.value(), WARMTH))
          .build();

  /** 未建档人员临时救助. */
  public static final Requirement<PersonAidYear> TEMPORARY_AID =
      requirement("aid.temporary.year", PERSON_AID_YEAR)
          .label("未建档人员临时救助年度限额", "temporary aid of a person not on file")
          .clause(
              TEMPORARY,
              SHALL,
              "未建档人员每人每年临时救助{bound}{value}",
              "temporary aid of a person not on file is {bound} {value} in a year")
          .when(ON_FILE.not())
          .that(OF_YEAR.paid(GRANTS, AidKind.TEMPORARY).meets(TEMPORARY))
          .build();

  /** 规则. */
  public static final SubjectRules<PersonAidYear> RULES =
      SubjectRules.of(
          VOCABULARY,
          YEARLY,
          REMAINING,
          TEMPORARY_AID,
          MedicalAidRules.SHANGHAI_MEDICAL_AID,
          MedicalAidRules.SHANGHAI_MEDICAL_AID_REMAINING);
}
