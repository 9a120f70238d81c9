package org.uniondomain.core.organisation.structure;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;

/**
 * 地方总工会: the general federation of a province, city, league, county or banner, or the national one,
 * in one year. Facts that nobody has told are unknown.
 */
@Value.Immutable
public interface LocalFederation extends WithLocalFederation {
  /**
   * 工会层级: where the federation stands.
   *
   * @return the kind, or what is known of it
   */
  Fact<UnionLevel> level();

  /**
   * 已建立总工会: whether there is one.
   *
   * @return true if so
   */
  Fact<Boolean> established();

  /**
   * 当年全体会议次数: how often its committee met in plenary in the year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> plenariesInYear();

  /**
   * 两次代表大会相隔年数: the years from one congress to the next.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> yearsBetweenCongresses();

  /**
   * 上一级工会批准提前或者延期召开: whether the union above approved an early or late congress.
   *
   * @return true if so
   */
  Fact<Boolean> changeApproved();

  /**
   * 设经费审查委员会常务委员会: whether its audit committee has a standing committee.
   *
   * @return true if so
   */
  Fact<Boolean> auditStandingCommittee();

  /**
   * 设立工会干部权益保障金: whether it set up a fund that protects the rights of officers.
   *
   * @return true if so
   */
  Fact<Boolean> rightsFund();

  /**
   * 与同级政府召开联席会议: whether the government of its level held a joint conference with it.
   *
   * @return true if so
   */
  Fact<Boolean> jointConferenceHeld();

  /**
   * Checks that the numbers are possible.
   *
   * @throws IllegalArgumentException if one is negative
   */
  @Value.Check
  default void check() {
    LowerBound.check(0, plenariesInYear(), "plenaries in year");
    LowerBound.check(0, yearsBetweenCongresses(), "years between congresses");
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableLocalFederation.Builder builder() {
    return ImmutableLocalFederation.builder();
  }
}
