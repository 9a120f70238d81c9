package org.uniondomain.core.aid.jobseeker;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 就业困难人员认定对象: a person who asks to be recognised as in difficulty to find work. What nobody has
 * told is unknown.
 */
@Value.Immutable
public interface JobSeeker extends WithJobSeeker {
  /**
   * 城镇常住人员: whether the person lives in a town.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> urbanResident();

  /**
   * 法定劳动年龄内: whether the person is of legal working age.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ofWorkingAge();

  /**
   * 有劳动能力和就业愿望: whether the person is able and willing to work.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ableAndWilling();

  /**
   * 登记失业: whether the person is registered as unemployed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> registeredUnemployed();

  /**
   * 女性: whether the person is a woman.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> woman();

  /**
   * 年龄: the age completed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> age();

  /**
   * 连续居住月数: the months of living at the place in a row.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> monthsResident();

  /**
   * 参加城镇职工社会保险月数: the months in the social insurance of urban employees.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> monthsInsured();

  /**
   * 持残疾人证: whether the person holds a certificate of disability.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> certifiedDisabled();

  /**
   * 家庭登记失业人数: the members of the household who are registered as unemployed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> unemployedMembers();

  /**
   * 家庭劳动力全部登记失业: whether all members of working age, able and willing to work, are registered as
   * unemployed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> nobodyInWork();

  /**
   * 有经营性或投资性收入: whether the household has income from business or investment.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> householdHasIncome();

  /**
   * 土地被政府全部征用的农牧民: whether the person is a farmer or herder who lost all land by requisition.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> lostAllLand();

  /**
   * 按月领取的补偿: the compensation drawn every month; zero where none is drawn.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> monthlyCompensation();

  /**
   * 当地失业保险金标准: the local standard of unemployment benefit.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> unemploymentBenefit();

  /**
   * 享受低保: whether the person is on the minimum living allowance.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> receivesMinimumLiving();

  /**
   * 登记失业月数: the months of being registered as unemployed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> monthsUnemployed();

  /**
   * 全日制高校毕业生: whether the person graduated from a full-time college.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> graduate();

  /**
   * 离校月数: the months since leaving college.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> monthsSinceGraduation();

  /**
   * 曾就业: whether the person was ever employed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> everEmployed();

  /**
   * 零就业家庭已确认: whether the family was confirmed as one without anybody in work.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> zeroEmploymentConfirmed();

  /**
   * 提供的适合岗位数: the suitable jobs offered to the family after it was confirmed.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> jobsOffered();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, age(), "age");
    LowerBound.checkPersonal(0, monthsResident(), "months of residence in a row");
    LowerBound.checkPersonal(0, monthsInsured(), "months in employee insurance");
    LowerBound.checkPersonal(0, unemployedMembers(), "registered unemployed of the household");
    LowerBound.checkPersonal(Money.ZERO, monthlyCompensation(), "monthly compensation");
    LowerBound.checkPersonal(Money.ZERO, unemploymentBenefit(), "local unemployment benefit");
    LowerBound.checkPersonal(0, monthsUnemployed(), "months registered");
    LowerBound.checkPersonal(0, monthsSinceGraduation(), "months since leaving college");
    LowerBound.checkPersonal(0, jobsOffered(), "suitable jobs offered");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "JobSeeker";
  }

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableJobSeeker.Builder builder() {
    return ImmutableJobSeeker.builder();
  }
}
