package org.uniondomain.core.organisation.officer;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 工会干部劳动合同: the fixed-term contract of a chair, vice-chair or committee member of a grass-roots
 * union, which runs on while the office protects it. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface OfficerContract extends WithOfficerContract {
  /**
   * 专职: whether the office is full-time.
   *
   * @return true if so
   */
  Fact<Boolean> fullTime();

  /**
   * 无固定期限劳动合同: whether the contract has no fixed end.
   *
   * @return true if so
   */
  Fact<Boolean> openEnded();

  /**
   * 劳动合同约定的终止日: the last day of the contract as agreed.
   *
   * @return the day, none if there is no such day
   */
  Fact<LocalDate> contractEndsOn();

  /**
   * 任职日: the first day in office.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> tookOfficeOn();

  /**
   * 任职期限届满日: the last day of the time in office.
   *
   * @return the day, none if there is no such day
   */
  Fact<LocalDate> officeEndsOn();

  /**
   * 个人严重过失: whether the officer is guilty of a serious personal fault in the sense of the Labour
   * Law, article 25, items 2 to 4.
   *
   * @return true if so, as a person judges
   */
  Fact<Boolean> seriousFault();

  /**
   * 达到法定退休年龄: whether the officer has reached the statutory retirement age.
   *
   * @return true if so
   */
  Fact<Boolean> retirementAge();

  /**
   * 劳动合同终止日: the day on which the employment in fact ended.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> employmentEndedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableOfficerContract.Builder builder() {
    return ImmutableOfficerContract.builder();
  }
}
