package org.uniondomain.rules.aid.health;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.health.ScreeningProgrammeFacts.ARRANGED_BY_EMPLOYER;
import static org.uniondomain.rules.aid.health.ScreeningProgrammeFacts.SCREENED;
import static org.uniondomain.rules.aid.health.ScreeningProgrammeFacts.SCREENING_PROGRAMME;
import static org.uniondomain.rules.aid.health.ScreeningProgrammeFacts.VOCABULARY;
import static org.uniondomain.rules.aid.health.ScreeningProgrammeFacts.WOMEN;
import static org.uniondomain.rules.lang.Bound.EXCEEDING;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.TARGET;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.WOMENS_RIGHTS_LAW;
import static org.uniondomain.rules.law.CareLaw.SCREENING_PLANS;
import static org.uniondomain.rules.law.Conventions.PART_OF_WHOLE;

import java.time.LocalDate;
import org.uniondomain.core.aid.health.ScreeningProgramme;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 两癌检查项目规则: the rate that the plans aim at, and the duty of employers. Sums that federations gave
 * patients are reports of single years and set no rule.
 */
public final class ScreeningProgrammeRules {
  private ScreeningProgrammeRules() {}

  /** 宫颈癌筛查率目标. */
  public static final Threshold<Ratio> RATE =
      threshold(
              "aid.screening.rate",
              RATIO,
              EXCEEDING,
              "适龄妇女宫颈癌筛查率目标",
              "target rate of cervical screening")
          .since(LocalDate.of(2022, 1, 18), Ratio.percent(50), SCREENING_PLANS.cited(), SECONDARY)
          .until(LocalDate.of(2026, 1, 1));

  /** 宫颈癌筛查率. */
  public static final Requirement<ScreeningProgramme> RATE_REACHED =
      requirement("aid.screening.rate", SCREENING_PROGRAMME)
          .label("适龄妇女宫颈癌筛查率", "rate of cervical screening")
          .clause(
              RATE,
              TARGET,
              "到2025年底适龄妇女宫颈癌筛查率{bound}{value}",
              "by the end of 2025 {bound} {value} of the women of the age group are screened")
          .that(SCREENED.meets(RATE.of(WOMEN)))
          .build();

  /** 人数不大于整体. */
  public static final Requirement<ScreeningProgramme> PART_OF_GROUP =
      requirement("aid.screening.part-of-group", SCREENING_PROGRAMME)
          .label("检查人数不大于适龄人数", "the women screened are of the age group")
          .clause(
              PART_OF_WHOLE,
              CONVENTION,
              CONSISTENCY,
              "已检查人数不大于适龄妇女人数",
              "no more women are screened than there are in the age group")
          .that(SCREENED.meets(Limit.at(NOT_EXCEEDING, WOMEN)))
          .build();

  /** 用人单位定期安排检查. */
  public static final Requirement<ScreeningProgramme> EMPLOYER_ARRANGES =
      requirement("aid.screening.employer", SCREENING_PROGRAMME)
          .label("用人单位定期安排妇科、乳腺疾病检查", "employer arranges examinations regularly")
          .clause(
              WOMENS_RIGHTS_LAW.article(31),
              TEXT,
              SHALL,
              "用人单位定期为女职工安排妇科疾病、乳腺疾病检查；“定期”没有数字，由人判断",
              "employers regularly arrange gynaecological and breast examinations for women"
                  + " workers; the law gives no number, a person decides")
          .that(ARRANGED_BY_EMPLOYER)
          .build();

  /** 规则. */
  public static final SubjectRules<ScreeningProgramme> RULES =
      SubjectRules.of(VOCABULARY, RATE_REACHED, PART_OF_GROUP, EMPLOYER_ARRANGES);
}
