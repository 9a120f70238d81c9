package org.uniondomain.core.bargaining.side;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.fact.Fact;

/** 协商代表空缺: a seat of a representative that became vacant, or whose holder was replaced. */
@Value.Immutable
public interface Vacancy extends WithVacancy {
  /**
   * 空缺日: the day on which the seat became vacant.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> vacatedOn();

  /**
   * 补派日: the day on which the new representative was made.
   *
   * @return the day, none if it has not happened yet
   */
  Fact<LocalDate> filledOn();

  /**
   * 所属方: whose representative it is.
   *
   * @return what is known of it
   */
  Fact<SideRole> side();

  /**
   * 已建工会: whether the employer has a union, which then replaces worker representatives by itself.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> unionExists();

  /**
   * 职工同意: where there is no union, the consent of the staff to the new representative.
   *
   * @return the part, of which nothing may be known
   */
  @Valid
  Ballot consent();

  /**
   * Starts a vacant seat of a representative of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableVacancy.Builder builder() {
    return ImmutableVacancy.builder().consent(Ballot.builder().build());
  }
}
