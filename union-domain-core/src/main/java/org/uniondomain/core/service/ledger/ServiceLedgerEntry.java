package org.uniondomain.core.service.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;

/**
 * 服务职工工作台账记录: one stay of officers at the grass roots under its seven heads: leadership,
 * participants, days on site, opinions, matters, results, assessment. What nobody has told is
 * unknown.
 *
 * <p>Source: 内蒙古自治区总工会2013年工作报道.
 */
@Value.Immutable
public interface ServiceLedgerEntry extends WithServiceLedgerEntry {
  /**
   * 驻点地区: where it was.
   *
   * @return what is known of it
   */
  Fact<Division> place();

  /**
   * 驻点单位: the enterprise, workshop or team.
   *
   * @return what is known of it
   */
  Fact<@NotBlank String> post();

  /**
   * 记有组织领导: whether the entry says who led and organised it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> leadershipRecorded();

  /**
   * 参与人员数: officers who took part.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> participants();

  /**
   * 驻点起始日: the first day of the stay.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> stationFrom();

  /**
   * 驻点终止日: the last day of the stay.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> stationTo();

  /**
   * 慰问金额: money given during the stay.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> consolation();

  /**
   * 驻点时间: the days spent there.
   *
   * @return those that are known
   */
  Listing<@Valid OnSiteDay> onSiteDays();

  /**
   * 职工意见: what workers said.
   *
   * @return those that are known
   */
  Listing<@Valid WorkerOpinion> opinions();

  /**
   * Refuses what cannot be.
   *
   * @throws IllegalArgumentException if a number is below zero
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, participants(), "participants");
    LowerBound.check(Money.ZERO, consolation(), "money given");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableServiceLedgerEntry.Builder builder() {
    return ImmutableServiceLedgerEntry.builder();
  }
}
