package org.uniondomain.core.assembly;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/** 公司职工董事和职工监事: the seats that workers have on the boards of a company. Numbers are of persons. */
@Value.Immutable
public interface CompanyBoards extends WithCompanyBoards {
  /**
   * 公司类别: who founded the company
   *
   * @return what is known of it
   */
  Fact<CompanyKind> kind();

  /**
   * 职工人数: the staff of the company
   *
   * @return what is known of it
   */
  Fact<Integer> workers();

  /**
   * 职工董事人数: the representatives of the workers on the board of directors
   *
   * @return what is known of it
   */
  Fact<Integer> workerDirectors();

  /**
   * 设监事会: whether there is a supervisory board
   *
   * @return what is known of it
   */
  Fact<Boolean> supervisoryBoard();

  /**
   * 监事人数: the members of the supervisory board
   *
   * @return what is known of it
   */
  Fact<Integer> supervisors();

  /**
   * 职工监事人数: the representatives of the workers among them
   *
   * @return what is known of it
   */
  Fact<Integer> workerSupervisors();

  /**
   * Checks that the figures are possible, each by itself.
   *
   * @throws IllegalArgumentException if one is below what it can be
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, workers(), "workers");
    LowerBound.check(0, workerDirectors(), "worker directors");
    LowerBound.check(0, supervisors(), "supervisors");
    LowerBound.check(0, workerSupervisors(), "worker supervisors");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableCompanyBoards.Builder builder() {
    return ImmutableCompanyBoards.builder();
  }
}
