package org.uniondomain.core.organisation.member;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/** 入会申请: a person who wants to join a union. Facts that nobody has told are unknown. */
@Value.Immutable
public interface MembershipApplication extends WithMembershipApplication {
  /**
   * 在中国境内用人单位工作: whether the person works for an employer in China.
   *
   * @return true if so
   */
  Fact<Boolean> employed();

  /**
   * 以工资收入为主要生活来源: whether wages are the main livelihood.
   *
   * @return true if so
   */
  Fact<Boolean> livesOnWages();

  /**
   * 与用人单位建立劳动关系: whether there is an employment relation.
   *
   * @return true if so
   */
  Fact<Boolean> inEmployment();

  /**
   * 被拒绝入会: whether the application was refused.
   *
   * @return true if so
   */
  Fact<Boolean> refused();

  /**
   * 入会日: the day from which the person counts as a member.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> joinedOn();

  /**
   * 申请日: the day of the own application.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> appliedOn();

  /**
   * 基层工会委员会批准日: the day on which the grass-roots committee approved.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> approvedOn();

  /**
   * 发给会员证日: the day on which the card was issued.
   *
   * @return the day, none if it has not come
   */
  Fact<LocalDate> cardIssuedOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableMembershipApplication.Builder builder() {
    return ImmutableMembershipApplication.builder();
  }
}
