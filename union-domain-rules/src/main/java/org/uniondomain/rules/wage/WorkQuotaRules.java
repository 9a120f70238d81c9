package org.uniondomain.rules.wage;

import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.wage.WorkQuotaFacts.REACHING;
import static org.uniondomain.rules.wage.WorkQuotaFacts.VOCABULARY;
import static org.uniondomain.rules.wage.WorkQuotaFacts.WORKERS;
import static org.uniondomain.rules.wage.WorkQuotaFacts.WORK_QUOTA;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.wage.WorkQuota;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/** 劳动定额规则: how many workers must be able to reach a quota; only places set the share. */
public final class WorkQuotaRules {
  private WorkQuotaRules() {}

  /** 能够完成定额的职工比例. */
  public static final Threshold<Ratio> SHARE =
      threshold(
          "wage.quota.share",
          RATIO,
          NOT_LOWER_THAN,
          "能够完成劳动定额的职工比例",
          "share of workers who can reach the quota");

  /** 劳动定额能够完成. */
  public static final Requirement<WorkQuota> REACHABLE =
      requirement("wage.quota.reachable", WORK_QUOTA)
          .label("劳动定额能够完成", "quota that can be reached")
          .clause(
              SHARE,
              SHALL,
              "在法定或者约定工作时间内能够完成劳动定额的职工{bound}相关职工的{value}",
              "the workers who can reach the quota in legal or agreed time are {bound} {value} of"
                  + " those concerned")
          .that(REACHING.meets(SHARE.of(WORKERS)))
          .build();

  /** 规则. */
  public static final SubjectRules<WorkQuota> RULES = SubjectRules.of(VOCABULARY, REACHABLE);
}
