package org.uniondomain.core.organisation.officer;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会主席空缺: an office of chair that fell vacant, and how it was filled. Facts that nobody has told
 * are unknown.
 */
@Value.Immutable
public interface OfficeVacancy extends WithOfficeVacancy {
  /**
   * 企业工会: whether the union is that of an enterprise.
   *
   * @return true if so
   */
  Fact<Boolean> enterprise();

  /**
   * 空缺日: the day on which the office fell vacant.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> vacantSince();

  /**
   * 补选日: the day on which the office was filled by an election.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> filledOn();

  /**
   * 临时主持工作起始日: the day from which somebody leads the union for the time being.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> actingFrom();

  /**
   * 临时主持工作结束日: the day on which that ended.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> actingUntil();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficeVacancy.Builder builder() {
    return ImmutableOfficeVacancy.builder();
  }
}
