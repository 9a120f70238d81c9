package org.uniondomain.rules.honour;

import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.honour.ModelWorkerFacts.COMPARABLE_RISE;
import static org.uniondomain.rules.honour.ModelWorkerFacts.DISMISSAL_JUSTIFIED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.DISMISSED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.MODEL_WORKER;
import static org.uniondomain.rules.honour.ModelWorkerFacts.PAY_GRADES_RAISED;
import static org.uniondomain.rules.honour.ModelWorkerFacts.RANK;
import static org.uniondomain.rules.honour.ModelWorkerFacts.TITLE;
import static org.uniondomain.rules.honour.ModelWorkerFacts.VOCABULARY;
import static org.uniondomain.rules.honour.ModelWorkerFacts.WORKPLACE;
import static org.uniondomain.rules.lang.Bound.REACHING;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.CareLaw.INNER_MONGOLIA_MODEL_WORKERS;
import static org.uniondomain.rules.law.HonourLaw.INNER_MONGOLIA_SELECTION;

import java.time.LocalDate;
import org.uniondomain.core.honour.ModelWorker;
import org.uniondomain.core.honour.ModelWorkerRank;
import org.uniondomain.core.honour.ModelWorkerTitle;
import org.uniondomain.core.honour.ModelWorkerWorkplace;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 劳模待遇规则: the title by workplace, pay grades, and protection from dismissal in Inner Mongolia. What
 * is paid in money is in {@link ModelWorkerRules}.
 */
public final class ModelWorkerTreatmentRules {
  private ModelWorkerTreatmentRules() {}

  /** 称号与所在单位相符. */
  public static final Requirement<ModelWorker> TITLE_OF_WORKPLACE =
      requirement("honour.model-worker.title", MODEL_WORKER)
          .label("劳模称号与所在单位相符", "title that fits the workplace")
          .clause(
              INNER_MONGOLIA_SELECTION.in("2020"),
              SECONDARY,
              CONSISTENCY,
              "企业职工和农牧民的称号是劳动模范，机关事业单位工作人员的称号是先进工作者",
              "workers of enterprises, farmers and herders are model workers, staff of public"
                  + " bodies advanced workers")
          .that(
              all(
                  TITLE
                      .is(ModelWorkerTitle.MODEL_WORKER)
                      .not()
                      .or(
                          WORKPLACE.isOneOf(
                              ModelWorkerWorkplace.ENTERPRISE,
                              ModelWorkerWorkplace.FARMING_OR_HERDING)),
                  TITLE
                      .is(ModelWorkerTitle.ADVANCED_WORKER)
                      .not()
                      .or(WORKPLACE.is(ModelWorkerWorkplace.PUBLIC_BODY))))
          .build();

  /** 全国劳模提高的工资级别. */
  public static final Threshold<Integer> GRADES_OF_NATIONAL = grades("national", "全国劳模提高的工资级别", 2);

  /** 自治区劳模提高的工资级别. */
  public static final Threshold<Integer> GRADES_OF_REGIONAL = grades("regional", "自治区劳模提高的工资级别", 1);

  private static Threshold<Integer> grades(String rank, String chinese, int number) {
    return threshold(
            "honour.model-worker.pay-grades." + rank,
            COUNT,
            REACHING,
            chinese,
            "pay grades that a " + rank + " title raises")
        .in(Regions.INNER_MONGOLIA)
        .since(LocalDate.of(2026, 1, 1), number, INNER_MONGOLIA_MODEL_WORKERS.cited(), SECONDARY);
  }

  private static final Condition<ModelWorker> IN_PUBLIC_BODY =
      WORKPLACE.is(ModelWorkerWorkplace.PUBLIC_BODY);

  /** 全国劳模在机关事业单位. */
  public static final Requirement<ModelWorker> NATIONAL_GRADES =
      requirement("honour.model-worker.national-grades", MODEL_WORKER)
          .label("全国劳模提高工资级别", "pay grades of a national model worker")
          .clause(
              GRADES_OF_NATIONAL,
              AS_A_RULE,
              "机关事业单位的全国劳模提高的工资级别{bound}{value}级",
              "in a public body a national title raises the pay by {value} grades")
          .when(IN_PUBLIC_BODY)
          .when(RANK.is(ModelWorkerRank.NATIONAL))
          .that(PAY_GRADES_RAISED.meets(GRADES_OF_NATIONAL))
          .build();

  /** 自治区劳模在机关事业单位. */
  public static final Requirement<ModelWorker> REGIONAL_GRADES =
      requirement("honour.model-worker.regional-grades", MODEL_WORKER)
          .label("自治区劳模提高工资级别", "pay grades of a regional model worker")
          .clause(
              GRADES_OF_REGIONAL,
              AS_A_RULE,
              "机关事业单位的自治区劳模提高的工资级别{bound}{value}级",
              "in a public body a regional title raises the pay by {value} grades")
          .when(IN_PUBLIC_BODY)
          .when(RANK.is(ModelWorkerRank.PROVINCIAL))
          .that(PAY_GRADES_RAISED.meets(GRADES_OF_REGIONAL))
          .build();

  /** 企业给予相当提高. */
  public static final Requirement<ModelWorker> ENTERPRISE_RISE =
      requirement("honour.model-worker.enterprise-rise", MODEL_WORKER)
          .label("企业劳模工资相当提高", "comparable rise in an enterprise")
          .clause(
              INNER_MONGOLIA_MODEL_WORKERS.cited(),
              SECONDARY,
              AS_A_RULE,
              "企业对劳模给予相当的工资提高",
              "an enterprise raises the pay of a model worker comparably")
          .when(WORKPLACE.is(ModelWorkerWorkplace.ENTERPRISE))
          .when(RANK.isOneOf(ModelWorkerRank.NATIONAL, ModelWorkerRank.PROVINCIAL))
          .that(COMPARABLE_RISE)
          .build();

  /** 原则上不得随意解除劳动合同. */
  public static final Requirement<ModelWorker> NO_DISMISSAL_AT_WILL =
      requirement("honour.model-worker.no-dismissal", MODEL_WORKER)
          .label("不随意解除劳模劳动合同", "no dismissal of a model worker at will")
          .clause(
              INNER_MONGOLIA_MODEL_WORKERS.cited(),
              SECONDARY,
              AS_A_RULE,
              "用人单位原则上不随意解除劳模的劳动合同",
              "in principle an employer does not dismiss a model worker at will")
          .when(RANK.isOneOf(ModelWorkerRank.NATIONAL, ModelWorkerRank.PROVINCIAL))
          .that(DISMISSED.not().or(DISMISSAL_JUSTIFIED))
          .build();

  /** 规则. */
  public static final SubjectRules<ModelWorker> RULES =
      SubjectRules.of(
          VOCABULARY,
          TITLE_OF_WORKPLACE,
          NATIONAL_GRADES,
          REGIONAL_GRADES,
          ENTERPRISE_RISE,
          NO_DISMISSAL_AT_WILL);
}
