package org.uniondomain.rules.organisation.founding;

import java.time.LocalDate;
import org.uniondomain.core.organisation.founding.UnionClosure;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会撤销要素: what can be told of the end of a union. */
public final class UnionClosureFacts {
  private UnionClosureFacts() {}

  /** 工会撤销. */
  public static final Subject<UnionClosure> UNION_CLOSURE =
      Subject.named("union-closure", UnionClosure.class, "工会撤销", "the end of a union");

  /** 用人单位终止日. */
  public static final QuantityFact<UnionClosure, LocalDate> EMPLOYER_ENDED_ON =
      UNION_CLOSURE.day(
          "employer-ended-on",
          "用人单位终止日",
          "day the employer ended",
          UnionClosure::employerEndedOn,
          UnionClosure::withEmployerEndedOn);

  /** 工会撤销日. */
  public static final QuantityFact<UnionClosure, LocalDate> CLOSED_ON =
      UNION_CLOSURE.day(
          "closed-on",
          "工会撤销日",
          "day the union was dissolved",
          UnionClosure::closedOn,
          UnionClosure::withClosedOn);

  /** 报告上一级工会日. */
  public static final QuantityFact<UnionClosure, LocalDate> REPORTED_ON =
      UNION_CLOSURE.day(
          "reported-on",
          "报告上一级工会日",
          "day of the report to the union above",
          UnionClosure::reportedOn,
          UnionClosure::withReportedOn);

  /** 撤销决议日. */
  public static final QuantityFact<UnionClosure, LocalDate> RESOLVED_ON =
      UNION_CLOSURE.day(
          "resolved-on",
          "撤销决议日",
          "day of the vote",
          UnionClosure::resolvedOn,
          UnionClosure::withResolvedOn);

  /** 上级工会批准日. */
  public static final QuantityFact<UnionClosure, LocalDate> APPROVED_ON =
      UNION_CLOSURE.day(
          "approved-on",
          "上级工会批准日",
          "day of approval by the union above",
          UnionClosure::approvedOn,
          UnionClosure::withApprovedOn);

  /** 随意撤销、合并工会组织; a judgement. */
  public static final Flag<UnionClosure> AT_WILL =
      UNION_CLOSURE
          .judgement(
              "at-will",
              "随意撤销、合并工会组织",
              "union dissolved or merged at will",
              UnionClosure::atWill,
              UnionClosure::withAtWill)
          .actionable();

  /** 工会机构归属其他工作部门. */
  public static final Flag<UnionClosure> MERGED_INTO_DEPARTMENT =
      UNION_CLOSURE
          .flag(
              "merged-into-department",
              "工会机构归属其他工作部门",
              "organ of the union merged into a department",
              UnionClosure::mergedIntoDepartment,
              UnionClosure::withMergedIntoDepartment)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<UnionClosure> VOCABULARY =
      Vocabulary.of(UNION_CLOSURE, UnionClosure.builder().build())
          .with(EMPLOYER_ENDED_ON, CLOSED_ON, REPORTED_ON, RESOLVED_ON)
          .with(APPROVED_ON, AT_WILL, MERGED_INTO_DEPARTMENT);
}
