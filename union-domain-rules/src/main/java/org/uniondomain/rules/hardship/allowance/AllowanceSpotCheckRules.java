package org.uniondomain.rules.hardship.allowance;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.hardship.allowance.AllowanceSpotCheckFacts.ALLOWANCE_SPOT_CHECK;
import static org.uniondomain.rules.hardship.allowance.AllowanceSpotCheckFacts.APPLICATIONS;
import static org.uniondomain.rules.hardship.allowance.AllowanceSpotCheckFacts.VISITED;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ADVISORY_ONLY;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;
import static org.uniondomain.rules.law.SocialAssistanceLaw.INNER_MONGOLIA_TWO_LEVELS;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.AllowanceSpotCheck;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 低保入户抽查规则, in Inner Mongolia: how many applications the banner itself visits at home. */
public final class AllowanceSpotCheckRules {
  private AllowanceSpotCheckRules() {}

  /** 入户抽查比例. */
  public static final Threshold<Ratio> SHARE =
      threshold("hardship.allowance-check.share", RATIO, NOT_LOWER_THAN, "入户抽查比例", "share visited")
          .in(Regions.INNER_MONGOLIA)
          .since(
              LocalDate.of(2013, 9, 3),
              Ratio.percent(30),
              INNER_MONGOLIA_TWO_LEVELS.cited(),
              SECONDARY);

  /** 入户抽查. */
  public static final Requirement<AllowanceSpotCheck> ENOUGH_VISITED =
      requirement("hardship.allowance-check.share", ALLOWANCE_SPOT_CHECK)
          .label("旗县入户抽查", "spot visits of the banner")
          .clause(
              SHARE,
              SHALL,
              "旗县民政部门入户抽查{bound}{value}的申请",
              "civil affairs of the banner visits {bound} {value} of the applications at home")
          .consequence(Consequence.ADVISORY, ADVISORY_ONLY)
          .that(VISITED.meets(SHARE.of(APPLICATIONS)))
          .build();

  /** 抽查数不大于申请数. */
  public static final Requirement<AllowanceSpotCheck> PART_OF_APPLICATIONS =
      requirement("hardship.allowance-check.part-of-applications", ALLOWANCE_SPOT_CHECK)
          .label("抽查数不大于申请数", "the visits are part of the applications")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "入户抽查数不大于申请数",
              "no more applications are visited than there are")
          .that(VISITED.meets(Limit.at(NOT_EXCEEDING, APPLICATIONS)))
          .build();

  /** 规则. */
  public static final SubjectRules<AllowanceSpotCheck> RULES =
      SubjectRules.of(AllowanceSpotCheckFacts.VOCABULARY, ENOUGH_VISITED, PART_OF_APPLICATIONS);
}
