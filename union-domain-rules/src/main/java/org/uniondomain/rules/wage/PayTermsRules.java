package org.uniondomain.rules.wage;

import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Modality.SHALL_NOT;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.BargainingLaw.LABOUR_CONTRACT_LAW;
import static org.uniondomain.rules.wage.LabourTermsFacts.LABOUR_TERMS;
import static org.uniondomain.rules.wage.LabourTermsFacts.LOWEST_WAGE_OF_POST;
import static org.uniondomain.rules.wage.LabourTermsFacts.MONTHLY_WAGE;
import static org.uniondomain.rules.wage.LabourTermsFacts.PROBATION_WAGE;
import static org.uniondomain.rules.wage.LabourTermsFacts.VOCABULARY;
import static org.uniondomain.rules.wage.MinimumWageRules.AREA_CLASS;
import static org.uniondomain.rules.wage.MinimumWageRules.MONTHLY_MINIMUM;

import java.time.LocalDate;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.LabourTerms;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 约定工资规则: that a wage a contract sets is not below what the law allows. Places ask for a wage above
 * the minimum one; that duty is their own and stands beside this one.
 */
public final class PayTermsRules {
  private PayTermsRules() {}

  /** 试用期工资最低比例. */
  public static final Threshold<Ratio> PROBATION_SHARE =
      threshold(
              "wage.probation.share",
              RATIO,
              NOT_LOWER_THAN,
              "试用期工资最低比例",
              "least share of the wage in probation")
          .since(LocalDate.of(2008, 1, 1), Ratio.of(4, 5), LABOUR_CONTRACT_LAW.article(20), TEXT);

  /** 约定工资不低于最低工资标准. */
  public static final Requirement<LabourTerms> WAGE_FLOOR =
      requirement("wage.terms.minimum-wage", LABOUR_TERMS)
          .label("约定工资不低于最低工资标准", "agreed wage not below the minimum")
          .clause(
              LABOUR_CONTRACT_LAW.article(55),
              TEXT,
              SHALL_NOT,
              "集体合同的劳动报酬不低于当地人民政府规定的最低标准",
              "the pay that a collective contract sets is not lower than the minimum of the local"
                  + " government")
          .that(MONTHLY_WAGE.meets(MONTHLY_MINIMUM.limitAt(AREA_CLASS.value())))
          .build();

  /** 试用期工资. */
  public static final Requirement<LabourTerms> PROBATION =
      requirement("wage.terms.probation", LABOUR_TERMS)
          .label("约定的试用期工资", "wage in probation")
          .clause(
              PROBATION_SHARE,
              SHALL,
              "试用期工资{bound}本单位相同岗位最低档工资或者劳动合同约定工资的{value}",
              "the wage in probation is {bound} {value} of the lowest grade of the same post or of"
                  + " the agreed wage")
          .that(
              PROBATION_WAGE
                  .meets(PROBATION_SHARE.of(LOWEST_WAGE_OF_POST))
                  .or(PROBATION_WAGE.meets(PROBATION_SHARE.of(MONTHLY_WAGE))))
          .build();

  /** 试用期工资不低于最低工资标准. */
  public static final Requirement<LabourTerms> PROBATION_FLOOR =
      requirement("wage.terms.probation-minimum", LABOUR_TERMS)
          .label("试用期工资不低于最低工资标准", "wage in probation not below the minimum")
          .clause(
              LABOUR_CONTRACT_LAW.article(20),
              TEXT,
              SHALL_NOT,
              "试用期工资不低于用人单位所在地的最低工资标准",
              "the wage in probation is not lower than the local minimum wage")
          .that(PROBATION_WAGE.meets(MONTHLY_MINIMUM.limitAt(AREA_CLASS.value())))
          .build();

  /** 规则. */
  public static final SubjectRules<LabourTerms> RULES =
      SubjectRules.of(VOCABULARY, WAGE_FLOOR, PROBATION, PROBATION_FLOOR);
}
