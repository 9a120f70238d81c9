package org.uniondomain.rules.hardship.allowance;

import static org.uniondomain.rules.hardship.allowance.MinimumLivingCaseFacts.MINIMUM_LIVING_CASE;

import java.time.LocalDate;
import org.uniondomain.core.hardship.allowance.MinimumLivingCase;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;

/** 低保审核程序要素: what can be told of the way of an application to its decision. */
public final class AllowanceProcedureFacts {
  private AllowanceProcedureFacts() {}

  /** 上报日. */
  public static final QuantityFact<MinimumLivingCase, LocalDate> SENT_UP =
      MINIMUM_LIVING_CASE
          .day(
              "sent-up",
              "上报日",
              "day of sending up",
              MinimumLivingCase::sentUp,
              MinimumLivingCase::withSentUp)
          .sensitive();

  /** 公示开始日. */
  public static final QuantityFact<MinimumLivingCase, LocalDate> NOTICE_STARTED =
      MINIMUM_LIVING_CASE
          .day(
              "notice-started",
              "公示开始日",
              "day on which publicity started",
              MinimumLivingCase::noticeStarted,
              MinimumLivingCase::withNoticeStarted)
          .sensitive();

  /** 公示结束日. */
  public static final QuantityFact<MinimumLivingCase, LocalDate> NOTICE_ENDED =
      MINIMUM_LIVING_CASE
          .day(
              "notice-ended",
              "公示结束日",
              "last day of publicity",
              MinimumLivingCase::noticeEnded,
              MinimumLivingCase::withNoticeEnded)
          .sensitive();

  /** 审批后公示开始日. */
  public static final QuantityFact<MinimumLivingCase, LocalDate> SECOND_NOTICE_STARTED =
      MINIMUM_LIVING_CASE
          .day(
              "second-notice-started",
              "审批后公示开始日",
              "day on which publicity of the approval started",
              MinimumLivingCase::secondNoticeStarted,
              MinimumLivingCase::withSecondNoticeStarted)
          .sensitive();

  /** 直接向苏木乡镇或街道申请. */
  public static final Flag<MinimumLivingCase> APPLIED_TO_TOWNSHIP =
      MINIMUM_LIVING_CASE
          .flag(
              "applied-to-township",
              "直接向苏木乡镇或街道申请",
              "applied to the sumu, township or street",
              MinimumLivingCase::appliedToTownship,
              MinimumLivingCase::withAppliedToTownship)
          .actionable()
          .sensitive();

  /** 旗县民政部门审批. */
  public static final Flag<MinimumLivingCase> DECIDED_BY_BANNER =
      MINIMUM_LIVING_CASE
          .flag(
              "decided-by-banner",
              "旗县民政部门审批",
              "decided by civil affairs of the banner",
              MinimumLivingCase::decidedByBanner,
              MinimumLivingCase::withDecidedByBanner)
          .actionable()
          .sensitive();
}
