package org.uniondomain.rules.hardship.tier;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.household.AssetFacts.ASSET_LIMIT;
import static org.uniondomain.rules.hardship.household.AssetFacts.FINANCIAL_ASSETS;
import static org.uniondomain.rules.hardship.household.AssetFacts.HIGH_CONSUMPTION;
import static org.uniondomain.rules.hardship.household.AssetFacts.REFUSES_WORK;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.HOUSEHOLD;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HardshipLaw.SHANDONG_HARDSHIP_MEASURES;
import static org.uniondomain.rules.law.HardshipLaw.XINGTAI_HARDSHIP_STANDARD;
import static org.uniondomain.rules.law.LocalHardshipLaw.WEIHAI_ANSWERS;

import java.time.LocalDate;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.Exclusion;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Threshold;

/** 地方排除规则: what bars a household in one place only, because no other text was read that does so. */
public final class LocalExclusionRules {
  private LocalExclusionRules() {}

  private static final Division WEIHAI = Division.of("371000");
  private static final LocalDate ANSWERED = LocalDate.of(2024, 10, 16);

  /** 金融资产界限: the multiple of the civil-affairs limit per person above which assets bar. */
  public static final Threshold<Ratio> SAVINGS_LINE =
      threshold(
              "hardship.exclusion.savings",
              RATIO,
              EXCEEDING,
              "人均金融资产与民政限额之比",
              "assets per person as a multiple of the civil-affairs limit")
          .in(WEIHAI)
          .since(ANSWERED, Ratio.of(2, 1), WEIHAI_ANSWERS.cited(), SECONDARY);

  /** 金融资产仅排除深度困难: whether assets bar from the deep tier only; that part was not read. */
  public static final Threshold<Boolean> SAVINGS_BAR_DEEP_ONLY =
      threshold(
              "hardship.exclusion.savings-deep-only",
              FLAG,
              EXACTLY,
              "金融资产仅排除深度困难",
              "assets bar from the deep tier only")
          .in(WEIHAI)
          .unknownSince(ANSWERED, Fact.unknown(), WEIHAI_ANSWERS.cited(), SECONDARY);

  /** 金融资产, in Weihai. */
  public static final Determination<HardshipHousehold, Exclusion> SAVINGS_BAR =
      determination("hardship.exclusion.savings", HOUSEHOLD, Exclusion.class)
          .label("金融资产排除", "exclusion by financial assets")
          .clause(
              SAVINGS_LINE,
              SHALL,
              "人均金融资产{bound}民政部门规定限额{value}的，按规定范围排除",
              "financial assets per person {bound} {value} of the civil-affairs limit bar, as far"
                  + " as the text says")
          .firstMatch()
          .outcome(
              Exclusion.NOTHING,
              FINANCIAL_ASSETS.per(MEMBERS).meets(SAVINGS_LINE.of(ASSET_LIMIT)).not())
          .outcome(Exclusion.DEEP_TIER, Condition.reads(SAVINGS_BAR_DEEP_ONLY))
          .otherwise(Exclusion.EVERY_TIER)
          .build();

  /** 高消费, in Weihai. */
  public static final Determination<HardshipHousehold, Exclusion> CONSUMPTION_BAR =
      determination("hardship.exclusion.consumption", HOUSEHOLD, Exclusion.class)
          .label("高消费排除", "exclusion by high consumption")
          .clause(
              SHANDONG_HARDSHIP_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "有县级以上政府认定的高消费行为的不得建档",
              "a household with what a county or higher government calls high consumption is not"
                  + " put on file")
          .in(WEIHAI)
          .from(TierRules.SURELY)
          .firstMatch()
          .outcome(Exclusion.EVERY_TIER, HIGH_CONSUMPTION)
          .otherwise(Exclusion.NOTHING)
          .build();

  /** 拒绝就业, in Xingtai. */
  public static final Determination<HardshipHousehold, Exclusion> WORK_BAR =
      determination("hardship.exclusion.work", HOUSEHOLD, Exclusion.class)
          .label("拒绝就业排除", "exclusion by refusing work")
          .clause(
              XINGTAI_HARDSHIP_STANDARD.cited(),
              EXCERPT,
              SHALL,
              "有劳动能力的适龄成员无正当理由不就业的，不得认定为深度困难",
              "an able member of working age who refuses work without good reason bars from the"
                  + " deep tier")
          .firstMatch()
          .outcome(Exclusion.DEEP_TIER, REFUSES_WORK)
          .otherwise(Exclusion.NOTHING)
          .build();
}
