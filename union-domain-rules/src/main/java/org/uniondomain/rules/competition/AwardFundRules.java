package org.uniondomain.rules.competition;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.competition.AwardFundFacts.ACCRUED;
import static org.uniondomain.rules.competition.AwardFundFacts.AWARD_FUND;
import static org.uniondomain.rules.competition.AwardFundFacts.PAYROLL;
import static org.uniondomain.rules.competition.AwardFundFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CompetitionLaw.HEBEI_AWARD_MEASURES;
import static org.uniondomain.rules.law.CompetitionLaw.INNER_MONGOLIA_AWARD_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.competition.AwardFund;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 劳动竞赛奖励资金规则: what is required of an award fund. */
public final class AwardFundRules {
  private AwardFundRules() {}

  /** 最低提取比例: the least share of total payroll; only some regions have one. */
  public static final Threshold<Ratio> MINIMUM_RATE =
      threshold(
              "competition.award-fund.rate",
              RATIO,
              NOT_LOWER_THAN,
              "劳动竞赛奖励资金最低提取比例",
              "minimum rate of the award fund")
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(2012, 7, 19),
              Ratio.percent(1),
              INNER_MONGOLIA_AWARD_MEASURES.cited(),
              SECONDARY)
          .in(Regions.HEBEI)
          .since(
              LocalDate.of(2015, 3, 31), Ratio.percent(1), HEBEI_AWARD_MEASURES.cited(), SECONDARY);

  /** 最低提取额: the fund accrued is not lower than the rate times total payroll. */
  public static final Requirement<AwardFund> MINIMUM =
      requirement("competition.award-fund.minimum", AWARD_FUND)
          .label("劳动竞赛奖励资金最低提取额", "minimum award fund")
          .clause(
              MINIMUM_RATE,
              SHALL,
              "提取的奖励资金{bound}职工工资总额的{value}",
              "the award fund accrued is {bound} {value} of total payroll")
          .that(ACCRUED.meets(MINIMUM_RATE.of(PAYROLL)))
          .build();

  /** 规则. */
  public static final SubjectRules<AwardFund> RULES = SubjectRules.of(VOCABULARY, MINIMUM);
}
