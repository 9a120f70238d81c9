package org.uniondomain.rules.honour;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.honour.SelectionListFacts.ADVANCED_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.ENTERPRISE_HEADS;
import static org.uniondomain.rules.honour.SelectionListFacts.ENTERPRISE_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.INDUSTRIAL_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.KIND;
import static org.uniondomain.rules.honour.SelectionListFacts.LEVEL;
import static org.uniondomain.rules.honour.SelectionListFacts.MIGRANT_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.MODEL_WORKERS;
import static org.uniondomain.rules.honour.SelectionListFacts.NON_PUBLIC;
import static org.uniondomain.rules.honour.SelectionListFacts.OTHER_FRONT_LINE;
import static org.uniondomain.rules.honour.SelectionListFacts.PREVIOUS_YEAR;
import static org.uniondomain.rules.honour.SelectionListFacts.SELECTION_LIST;
import static org.uniondomain.rules.honour.SelectionListFacts.TOTAL;
import static org.uniondomain.rules.honour.SelectionListFacts.UNION_COMMISSIONED;
import static org.uniondomain.rules.honour.SelectionListFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.MAY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.HonourLaw.INNER_MONGOLIA_SELECTION;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;

import java.time.LocalDate;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.SelectionList;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.law.Conventions;

/**
 * 评选名单规则: the counts of a list agree, the rhythm of commendations, and the part that unions have in
 * them.
 */
public final class SelectionListRules {
  private SelectionListRules() {}

  /** 类别不多于总数: industrial workers and other front-line staff are apart; the others may overlap. */
  public static final Requirement<SelectionList> PARTS_OF_LIST =
      requirement("honour.selection.parts-of-list", SELECTION_LIST)
          .label("各类人数不多于名单总数", "no more of a kind than on the list")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "产业工人与其他一线职工合计、农民工、非公有制企业及其职工、企业职工与企业负责人合计，均不多于名单总数",
              "industrial and other front-line workers together, migrant workers, those of"
                  + " non-public enterprises, and workers and heads of enterprises together are"
                  + " not more than the list")
          .that(
              all(
                  within(INDUSTRIAL_WORKERS.plus(OTHER_FRONT_LINE)),
                  within(MIGRANT_WORKERS),
                  within(NON_PUBLIC),
                  within(ENTERPRISE_WORKERS.plus(ENTERPRISE_HEADS))))
          .build();

  private static Condition<SelectionList> within(Quantity<SelectionList, Integer> part) {
    return part.meets(at(NOT_EXCEEDING, TOTAL));
  }

  /** 劳动模范与先进工作者合计. */
  public static final Requirement<SelectionList> TITLES_ADD_UP =
      requirement("honour.selection.titles-add-up", SELECTION_LIST)
          .label("劳动模范与先进工作者合计等于总数", "model and advanced workers add up")
          .clause(
              Conventions.PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "劳动模范与先进工作者合计为名单总数，一人只有一个称号",
              "model and advanced workers together are the list, and nobody has both titles")
          .when(KIND.is(HonourKind.MODEL_WORKER))
          .that(MODEL_WORKERS.plus(ADVANCED_WORKERS).meets(at(EXACTLY, TOTAL)))
          .build();

  /**
   * 表彰周期, in years: commendations of 2015 and 2020 are known, and the rhythm only follows from
   * them.
   */
  public static final Threshold<Integer> CYCLE =
      threshold(
              "honour.selection.cycle",
              COUNT,
              EXACTLY,
              "劳模表彰周期（年）",
              "years between commendations of model workers")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(2020, 1, 1), 5, INNER_MONGOLIA_SELECTION.in("2020"), INFERRED)
          .reviewed(LocalDate.of(2020, 12, 31));

  /** 按周期的表彰年度, after the commendation before. */
  public static final Calculation<SelectionList, Integer> YEAR_BY_CYCLE =
      calculation("honour.selection.year-by-cycle", SELECTION_LIST, COUNT)
          .label("按周期的表彰年度", "year of commendation by the cycle")
          .clause(
              CYCLE, MAY, "自治区劳模每{value}年表彰一次", "regional commendations are {value} years apart")
          .when(LEVEL.is(HonourLevel.REGIONAL))
          .when(KIND.is(HonourKind.MODEL_WORKER))
          .when(PREVIOUS_YEAR.exists())
          .is(PREVIOUS_YEAR.plus(CYCLE.value()))
          .build();

  /** 工会受政府委托评选表彰管理劳模. */
  public static final Requirement<SelectionList> UNION_ROLE =
      requirement("honour.selection.union-role", SELECTION_LIST)
          .label("工会受政府委托参与劳模工作", "part of unions in the work on model workers")
          .clause(
              TRADE_UNION_LAW.in("2001").article(32),
              TEXT,
              MAY,
              "工会根据政府委托，会同有关部门做好劳模的评选、表彰、培养和管理工作",
              "on the commission of the government, unions select, commend, train and manage model"
                  + " workers with the departments concerned")
          .later(TRADE_UNION_LAW.in("2021").article(33), TEXT)
          .when(KIND.is(HonourKind.MODEL_WORKER))
          .that(UNION_COMMISSIONED)
          .build();

  /** 规则. */
  public static final SubjectRules<SelectionList> RULES =
      SubjectRules.of(VOCABULARY, PARTS_OF_LIST, TITLES_ADD_UP, YEAR_BY_CYCLE, UNION_ROLE);
}
