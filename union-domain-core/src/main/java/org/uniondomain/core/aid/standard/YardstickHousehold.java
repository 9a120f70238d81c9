package org.uniondomain.core.aid.standard;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 社会救助对照家庭: a household held against the yardsticks of civil affairs, on which aid of unions rests.
 * Amounts are in renminbi for the whole household over the window unless said otherwise. What
 * nobody has told is unknown.
 */
@Value.Immutable
public interface YardstickHousehold extends WithYardstickHousehold {
  /**
   * 家庭收入: the countable income over the window; a business can lose.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> income();

  /**
   * 收入计算期月数: the months that income covers.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> months();

  /**
   * 共同生活的家庭成员: the co-living members.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 当地低保标准: the standard in force at the place of residence, per person and month.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> standard();

  /**
   * 当地最低月工资: the local monthly minimum wage.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> minimumWage();

  /**
   * 上年度当地人均可支配收入: the local disposable income per head and month of the year before.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> disposableIncome();

  /**
   * 刚性支出: rigid expenditure over the same window.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> rigidExpenditure();

  /**
   * 非农业户口: whether the household has a non-agricultural registration.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> nonAgricultural();

  /**
   * 家庭财产符合当地规定: whether property is within the limits that the place sets.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> propertyWithinLimits();

  /**
   * “三无”人员: whether the members have no source of income, no ability to work and nobody bound to
   * support them.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> threeWithouts();

  /**
   * 低保家庭: whether the household receives the minimum living allowance.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> receivesMinimumLiving();

  /**
   * 特困供养或低保边缘家庭: whether it is supported as special-poor or recognised as near-low-income.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> otherwiseSupported();

  /**
   * 医疗支出: what of rigid expenditure was medical.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> medicalExpenditure();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(1, months(), "months of the window");
    LowerBound.checkPersonal(1, members(), "co-living members");
    LowerBound.checkPersonal(Money.ZERO, standard(), "local minimum living standard");
    LowerBound.checkPersonal(Money.ZERO, minimumWage(), "local minimum wage");
    LowerBound.checkPersonal(Money.ZERO, disposableIncome(), "local disposable income per head");
    LowerBound.checkPersonal(Money.ZERO, rigidExpenditure(), "rigid expenditure");
    LowerBound.checkPersonal(Money.ZERO, medicalExpenditure(), "medical expenditure");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "YardstickHousehold";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableYardstickHousehold.Builder builder() {
    return ImmutableYardstickHousehold.builder();
  }
}
