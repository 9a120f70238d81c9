package org.uniondomain.rules.bargaining;

import static org.uniondomain.core.bargaining.RepresentativeSource.OUTSIDE_PROFESSIONAL;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.BargainingSideFacts.REPRESENTATIVES;
import static org.uniondomain.rules.bargaining.BargainingSideFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.RepresentativeFacts.SOURCE;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.COLLECTIVE_CONTRACT_PROVISIONS;
import static org.uniondomain.rules.law.BargainingLaw.WAGE_BARGAINING_MEASURES;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.BargainingSide;
import org.uniondomain.core.bargaining.ContractKind;
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

  /** 每方最少人数. */
  public static final Threshold<Integer> MINIMUM_SIZE =
      threshold(
              "bargaining.side.minimum-size",
              COUNT,
              NOT_LOWER_THAN,
              "每方协商代表最少人数",
              "least number of representatives of a side")
          .since(LocalDate.of(2004, 5, 1), 3, COLLECTIVE_CONTRACT_PROVISIONS.article(19, 2), TEXT);

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

  /** 每方人数. */
  public static final Requirement<BargainingSide> SIZE_OF_SIDE =
      requirement("bargaining.side.size", BARGAINING_SIDE)
          .label("每方协商代表人数", "number of representatives of a side")
          .clause(
              MINIMUM_SIZE,
              SHALL,
              "每方协商代表{bound}{value}人",
              "each side has {bound} {value} representatives")
          .that(SIZE.meets(MINIMUM_SIZE.limit()))
          .build();

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
      SubjectRules.of(VOCABULARY, SIZE_OF_SIDE, OUTSIDE_THIRD, OUTSIDE_THIRD_IN_WAGE_BARGAINING);
}
