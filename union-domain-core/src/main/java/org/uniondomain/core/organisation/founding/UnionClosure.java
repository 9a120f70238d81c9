package org.uniondomain.core.organisation.founding;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会撤销: how a union ends: with its employer, or by a vote and with approval. Facts that nobody has
 * told are unknown.
 */
@Value.Immutable
public interface UnionClosure extends WithUnionClosure {
  /**
   * 用人单位终止日: the day on which the employer ended or was dissolved.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> employerEndedOn();

  /**
   * 工会撤销日: the day on which the union was dissolved.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> closedOn();

  /**
   * 报告上一级工会日: the day on which the end was reported to the union of the next higher level.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> reportedOn();

  /**
   * 撤销决议日: the day on which the assembly or congress of members voted for the end.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> resolvedOn();

  /**
   * 上级工会批准日: the day on which the union of the next higher level approved the end.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> approvedOn();

  /**
   * 随意撤销、合并工会组织: whether somebody dissolved or merged the union at will.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> atWill();

  /**
   * 工会机构归属其他工作部门: whether the organ of the union was merged into a department of another body.
   *
   * @return true if so
   */
  Fact<Boolean> mergedIntoDepartment();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableUnionClosure.Builder builder() {
    return ImmutableUnionClosure.builder();
  }
}
