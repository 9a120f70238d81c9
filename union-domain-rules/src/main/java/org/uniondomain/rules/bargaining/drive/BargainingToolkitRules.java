package org.uniondomain.rules.bargaining.drive;

import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitFacts.BARGAINING_TOOLKIT;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitFacts.TEXTS;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitFacts.TEXT_USES;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.drive.BargainingToolkitFacts.WORK_RULES;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Measure.COUNT;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.InnerMongoliaLaw.BARGAINING_DRIVE_REPORT;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.drive.BargainingToolkit;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 工作规程和参考文本规则: work rules and twelve model texts, and how often each was used. */
public final class BargainingToolkitRules {
  private BargainingToolkitRules() {}

  /** 参考文本数. */
  public static final Threshold<Integer> TWELVE =
      threshold("bargaining.toolkit.texts", COUNT, EXACTLY, "参考文本数", "model texts")
          .in(Regions.INNER_MONGOLIA)
          .since(LocalDate.of(2013, 12, 31), 12, BARGAINING_DRIVE_REPORT.cited(), REPORTED);

  /** 工作规程. */
  public static final Requirement<BargainingToolkit> ISSUED =
      requirement("bargaining.toolkit.work-rules", BARGAINING_TOOLKIT)
          .label("已印发工资集体协商工作规程", "work rules issued")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "印发企业工资集体协商工作规程",
              "work rules for wage bargaining in enterprises are issued")
          .that(WORK_RULES)
          .build();

  /** 参考文本. */
  public static final Requirement<BargainingToolkit> MODEL_TEXTS =
      requirement("bargaining.toolkit.model-texts", BARGAINING_TOOLKIT)
          .label("工资集体协商参考文本", "model texts")
          .clause(
              TWELVE, CONSISTENCY, "参考文本{bound}{value}个", "there are {bound} {value} model texts")
          .that(TEXTS.meets(TWELVE))
          .build();

  /** 使用的文本在目录内. */
  public static final Requirement<BargainingToolkit> ON_THE_LIST =
      requirement("bargaining.toolkit.on-the-list", BARGAINING_TOOLKIT)
          .label("使用的参考文本在目录内", "texts used are on the list")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "使用的文本序号不超过参考文本数",
              "the number of a text used is not more than the number of texts")
          .that(
              TEXT_USES.every(
                  ModelTextUseFacts.TEXT_NUMBER.meets(
                      Limit.at(NOT_EXCEEDING, TEXT_USES.outer(TEXTS)))))
          .build();

  /** 使用次数. */
  public static final Calculation<BargainingToolkit, Integer> TOTAL_USES =
      Calculation.<BargainingToolkit, Integer>calculation(
              "bargaining.toolkit.uses", BARGAINING_TOOLKIT, COUNT)
          .label("参考文本使用次数", "uses of the model texts")
          .clause(
              BARGAINING_DRIVE_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "参考文本的使用次数按文本合计",
              "the uses of the model texts are summed over the texts")
          .is(TEXT_USES.sum(ModelTextUseFacts.USES))
          .build();

  /** 规则. */
  public static final SubjectRules<BargainingToolkit> RULES =
      SubjectRules.of(VOCABULARY, ISSUED, MODEL_TEXTS, ON_THE_LIST, TOTAL_USES);
}
