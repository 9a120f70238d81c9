package org.uniondomain.core.honour;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/** 荣誉: one honour conferred on one recipient. What nobody has told is unknown. */
@Value.Immutable
public interface Honour extends WithHonour {
  /**
   * 荣誉种类: which honour it is.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourKind> kind();

  /**
   * 荣誉层级: which level confers it.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourLevel> level();

  /**
   * 年度: the calendar year.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> year();

  /**
   * 受表彰对象: what kind of recipient it is.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourRecipient> recipient();

  /**
   * 中国公民: whether a person who receives it is a citizen of China.
   *
   * @return true if so, false if it is known not to be so
   */
  Fact<Boolean> chineseCitizen();

  /**
   * 授予方式: in which way it is conferred.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourBatch> batch();

  /**
   * 评选依据: what it is conferred for.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<HonourBasis> basis();

  /**
   * 所依据的竞赛: the competition or contest it is conferred for.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> competition();

  /**
   * 竞赛名次: the rank in it, 1 for the best; none where there is none.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> rank();

  /**
   * 经济效益: the effect it is conferred for; not negative.
   *
   * @return the amount in renminbi, or what is known of it
   */
  Fact<Money> economicEffect();

  /**
   * 名额类别: the category it counts in.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<QuotaCategory> quotaCategory();

  /**
   * 公示起日: the first day on which the nomination was made public.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> publicityFrom();

  /**
   * 公示止日: the last day, inclusive.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> publicityTo();

  /**
   * 授予日: the day; none if it was not conferred.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> conferredOn();

  /**
   * 撤销日: the day; none if it stands.
   *
   * @return the day, none if there is none, or what is known of it
   */
  Fact<LocalDate> revokedOn();

  /**
   * 撤销原因: why it was revoked.
   *
   * @return which, none where there is none, or what is known of it
   */
  Fact<@NotBlank String> revocationReason();

  /**
   * Checks that no number is below its least value.
   *
   * @throws IllegalArgumentException if one is
   */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, year(), "year");
    LowerBound.checkPersonal(1, rank(), "rank");
    LowerBound.checkPersonal(Money.ZERO, economicEffect(), "economic effect");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "Honour";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHonour.Builder builder() {
    return ImmutableHonour.builder();
  }
}
