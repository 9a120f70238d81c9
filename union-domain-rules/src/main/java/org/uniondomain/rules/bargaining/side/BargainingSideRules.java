package org.uniondomain.rules.bargaining.side;

import static org.uniondomain.core.bargaining.side.RepresentativeSource.OUTSIDE_PROFESSIONAL;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.side.RepresentativeFacts.SOURCE;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 协商代表规则: what is required of the representatives of each side. */
public final class BargainingSideRules {
  private BargainingSideRules() {}

  private static final Quantity<BargainingSide, Integer> SIZE = REPRESENTATIVES.count();
  private static final Quantity<BargainingSide, Integer> OUTSIDERS =
      REPRESENTATIVES.count(SOURCE.is(OUTSIDE_PROFESSIONAL));

  /** 外部专业人员最高比例, 不得超过三分之一. */
  public static final Threshold<Ratio> OUTSIDE_SHARE =
      threshold(
              "bargaining.side.outside-share",
              RATIO,
              NOT_EXCEEDING,
              "本单位以外专业人员的最高比例",
              "highest share of outside professionals")
          .since(
              LocalDate.of(2004, 5, 1),
              Ratio.of(1, 3),
              COLLECTIVE_CONTRACT_PROVISIONS.article(23, 1),
              TEXT);

  /** 工资协商外部专业人员最高比例. */
  public static final Threshold<Ratio> OUTSIDE_SHARE_IN_WAGE_BARGAINING =
      threshold(
              "bargaining.side.outside-share-wage",
              RATIO,
              NOT_EXCEEDING,
              "工资集体协商中本单位以外专业人员的最高比例",
              "highest share of outside professionals in wage bargaining")
          .since(
              LocalDate.of(2000, 11, 8),
              Ratio.of(1, 3),
              WAGE_BARGAINING_MEASURES.article(12),
              TEXT);

  /** 外部专业人员比例. */
  public static final Requirement<BargainingSide> OUTSIDE_THIRD =
      requirement("bargaining.side.outside-third", BARGAINING_SIDE)
          .label("本单位以外专业人员的比例", "share of outside professionals")
          .clause(
              OUTSIDE_SHARE,
              SHALL_NOT,
              "委托本单位以外的专业人员作为协商代表，{bound}本方代表的{value}",
              "outside professionals are {bound} {value} of the representatives of a side")
          .that(OUTSIDERS.meets(OUTSIDE_SHARE.of(SIZE)))
          .build();

  /** 工资集体协商外部专业人员比例, the earlier text on wages only. */
  public static final Requirement<BargainingSide> OUTSIDE_THIRD_IN_WAGE_BARGAINING =
      requirement("bargaining.side.outside-third-wage", BARGAINING_SIDE)
          .label("工资集体协商中本单位以外专业人员的比例", "share of outside professionals in wage bargaining")
          .clause(
              OUTSIDE_SHARE_IN_WAGE_BARGAINING,
              SHALL_NOT,
              "工资集体协商中委托的专业人员{bound}本方代表的{value}",
              "in wage bargaining, outside professionals are {bound} {value} of the side")
          .when(KIND.is(ContractKind.WAGE))
          .that(OUTSIDERS.meets(OUTSIDE_SHARE_IN_WAGE_BARGAINING.of(SIZE)))
          .build();

  /** 规则. */
  public static final SubjectRules<BargainingSide> RULES =
      SubjectRules.of(
          VOCABULARY,
          SideSizeRules.SIZE_OF_SIDE,
          SideSizeRules.WAGE_SIZE,
          SideSizeRules.MOST,
          SideSizeRules.WAGE_MOST,
          SideSizeRules.USUALLY_MOST,
          SideSizeRules.WAGE_USUALLY_MOST,
          SideSizeRules.SIZE_ABOVE_SCALE,
          SideSizeRules.WAGE_SIZE_ABOVE_SCALE,
          OUTSIDE_THIRD,
          OUTSIDE_THIRD_IN_WAGE_BARGAINING,
          EligibilityRules.OUTSIDERS_AUTHORISED,
          EligibilityRules.OUTSIDERS_BY_PROCEDURE,
          EligibilityRules.NO_OVERLAP,
          EligibilityRules.NO_UNION_STAFF,
          EligibilityRules.WAGE_NO_UNION_STAFF,
          EligibilityRules.WAGE_NO_HEAD,
          EligibilityRules.WAGE_NO_HUMAN_RESOURCES,
          EligibilityRules.WAGE_NO_RELATIVES,
          ChiefRules.ONE_CHIEF,
          ChiefRules.WORKERS_CHIEF,
          ChiefRules.EMPLOYERS_CHIEF,
          ChiefRules.CHIEF_INSIDER,
          SelectionRules.UNION_SELECTS,
          SelectionRules.STAFF_RECOMMENDS,
          SelectionRules.CONSENTED,
          SelectionRules.WAGE_CONSENTED,
          SelectionRules.GUIDED,
          SelectionRules.EMPLOYER_APPOINTS,
          SelectionRules.TERM_OF_OFFICE,
          CompositionRules.FRONT_LINE_REPRESENTED,
          CompositionRules.WOMEN_REPRESENTED,
          CompositionRules.WAGE_WOMEN_REPRESENTED,
          CompositionRules.WAGE_DISABLED_REPRESENTED,
          CompositionRules.DISPATCHED_REPRESENTED,
          CompositionRules.WAGE_DISPATCHED_REPRESENTED,
          CompositionRules.WOMENS_BODY_SENDS_ONE,
          CompositionRules.MANY_WOMEN_REPRESENTED,
          CompositionRules.WOMENS_BODY_PROPORTION,
          CompositionRules.WAGE_WOMEN_PROPORTION);
}
