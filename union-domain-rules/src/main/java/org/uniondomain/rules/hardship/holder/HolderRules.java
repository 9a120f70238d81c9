package org.uniondomain.rules.hardship.holder;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.COMMUNITY_HAS_UNION;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.DRAWS_UNEMPLOYMENT_BENEFIT;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.FILE_HOLDER;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.KIND;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.LABOUR_RELATION_MONTHS;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.LIVES_IN_CITY;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.LOCAL_URBAN_REGISTRATION;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.UNION_MEMBER;
import static org.uniondomain.rules.hardship.holder.FileHolderFacts.UNIT_HAS_UNION;
import static org.uniondomain.rules.hardship.holder.HolderReadings.BENEFIT_DEMANDED;
import static org.uniondomain.rules.hardship.holder.HolderReadings.NEW_EMPLOYMENT;
import static org.uniondomain.rules.hardship.holder.HolderReadings.REGISTRATION_DEMANDED;
import static org.uniondomain.rules.hardship.holder.HolderReadings.SETTLEMENT_RETIREES;
import static org.uniondomain.rules.hardship.holder.HolderReadings.SOCIALISED_RETIREES;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.reads;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;
import static org.uniondomain.rules.law.HardshipLaw.FILE_PRACTICE;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.holder.FileHolder;
import org.uniondomain.core.hardship.holder.FileKeeper;
import org.uniondomain.core.hardship.holder.HolderKind;
import org.uniondomain.core.hardship.holder.HolderStanding;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/** 持有人规则: who may hold the file of a household. */
public final class HolderRules {
  private HolderRules() {}

  /**
   * 农民工劳动关系月数: for how many months a migrant worker's labour relation has to have lasted. That
   * membership is demanded stands in the measures of 2015; the term is known from restatements of
   * 2020.
   */
  public static final Threshold<Integer> MIGRANT_MONTHS =
      threshold(
              "hardship.holder.migrant-months",
              COUNT,
              OR_MORE,
              "农民工劳动关系月数",
              "months of a migrant worker's labour relation")
          .unknownSince(
              LocalDate.of(2016, 12, 31),
              Fact.unknown(),
              AID_FUND_MEASURES_2015.article(4),
              SECONDARY)
          .since(TierRules.SURELY, 12, AID_FUND_MEASURES_2020.cited(), SECONDARY);

  private static final Condition<FileHolder> IS_SETTLED_MIGRANT =
      Condition.all(UNION_MEMBER, LIVES_IN_CITY, LABOUR_RELATION_MONTHS.meets(MIGRANT_MONTHS));

  private static final Condition<FileHolder> IS_REGISTERED_AS_DEMANDED =
      Condition.<FileHolder>reads(REGISTRATION_DEMANDED).not().or(LOCAL_URBAN_REGISTRATION);

  private static final Condition<FileHolder> DRAWS_BENEFIT_AS_DEMANDED =
      Condition.<FileHolder>reads(BENEFIT_DEMANDED).not().or(DRAWS_UNEMPLOYMENT_BENEFIT);

  /** 持有档案资格. */
  public static final Determination<FileHolder, HolderStanding> STANDING =
      determination("hardship.holder", FILE_HOLDER, HolderStanding.class)
          .label("困难职工档案持有人资格", "standing to hold a file")
          .clause(
              MIGRANT_MONTHS,
              SHALL,
              "已建工会单位的职工可以建档；农民工须为工会会员、劳动关系满{value}个月{bound}且长期在城镇生活；失业、灵活就业、" + "因公死亡职工供养亲属等按当地口径",
              "a worker of a unit with a union may hold a file; a migrant worker as a union member"
                  + " with a labour relation of {bound} {value} months who lives in a city; others"
                  + " as the place says")
          .firstMatch()
          .outcome(
              HolderStanding.MAY_HOLD,
              Condition.any(
                  KIND.is(HolderKind.EMPLOYED).and(UNIT_HAS_UNION),
                  KIND.is(HolderKind.MIGRANT).and(IS_SETTLED_MIGRANT),
                  KIND.is(HolderKind.DEPENDANT),
                  KIND.is(HolderKind.FLEXIBLE).and(IS_REGISTERED_AS_DEMANDED),
                  Condition.all(
                      KIND.is(HolderKind.UNEMPLOYED),
                      IS_REGISTERED_AS_DEMANDED,
                      DRAWS_BENEFIT_AS_DEMANDED),
                  KIND.is(HolderKind.SETTLEMENT_RETIREE).and(reads(SETTLEMENT_RETIREES)),
                  KIND.is(HolderKind.SOCIALISED_RETIREE).and(reads(SOCIALISED_RETIREES)),
                  KIND.is(HolderKind.NEW_EMPLOYMENT).and(reads(NEW_EMPLOYMENT))))
          .otherwise(HolderStanding.MAY_NOT_HOLD)
          .build();

  /** 档案保管者, as practice has it. */
  public static final Determination<FileHolder, FileKeeper> KEEPER =
      determination("hardship.holder.keeper", FILE_HOLDER, FileKeeper.class)
          .label("档案保管者", "who keeps the file")
          .clause(
              FILE_PRACTICE.cited(),
              SECONDARY,
              AS_A_RULE,
              "档案由单位工会保管；失业、灵活就业人员由街道、社区工会保管，没有的由上级工会帮扶中心保管",
              "the union of the unit keeps the file; for those without work or in flexible work"
                  + " the union of the street or community, or else the centre of the higher union")
          .firstMatch()
          .outcome(
              FileKeeper.UNIT_UNION,
              KIND.isOneOf(HolderKind.UNEMPLOYED, HolderKind.FLEXIBLE).not().and(UNIT_HAS_UNION))
          .outcome(FileKeeper.COMMUNITY_UNION, COMMUNITY_HAS_UNION)
          .otherwise(FileKeeper.ASSISTANCE_CENTRE)
          .build();

  /** 规则. */
  public static final SubjectRules<FileHolder> RULES =
      SubjectRules.of(FileHolderFacts.VOCABULARY, STANDING, KEEPER);
}
