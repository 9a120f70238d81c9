package org.uniondomain.rules.wage;

import org.uniondomain.core.wage.WorkQuota;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 劳动定额要素: what can be told of a work quota. */
public final class WorkQuotaFacts {
  private WorkQuotaFacts() {}

  /** 劳动定额. */
  public static final Subject<WorkQuota> WORK_QUOTA =
      Subject.named("work-quota", WorkQuota.class, "劳动定额", "work quota");

  /** 相关岗位职工人数. */
  public static final QuantityFact<WorkQuota, Integer> WORKERS =
      WORK_QUOTA.count(
          "workers", "相关岗位职工人数", "workers concerned", WorkQuota::workers, WorkQuota::withWorkers);

  /** 能够完成定额的职工人数. */
  public static final QuantityFact<WorkQuota, Integer> REACHING =
      WORK_QUOTA.count(
          "reaching",
          "能够完成定额的职工人数",
          "workers who can reach the quota",
          WorkQuota::reaching,
          WorkQuota::withReaching);

  /** 词汇. */
  public static final Vocabulary<WorkQuota> VOCABULARY =
      Vocabulary.of(WORK_QUOTA, WorkQuota.builder().build()).with(WORKERS, REACHING);
}
