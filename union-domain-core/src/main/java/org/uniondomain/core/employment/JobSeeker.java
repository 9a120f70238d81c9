package org.uniondomain.core.employment;

import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;

/**
 * 求职人员: a person who asks to be recognised as in employment difficulty. Ages are completed years,
 * times full months. What nobody has told is unknown.
 */
@Value.Immutable
public interface JobSeeker extends WithJobSeeker {
  /**
   * 城镇居民: whether the person lives in a town.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> urbanResident();

  /**
   * 法定劳动年龄内: whether the person is of legal working age.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> workingAge();

  /**
   * 有劳动能力和就业要求: whether the person can and wishes to work.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ableAndWilling();

  /**
   * 已登记失业: whether the person is registered as unemployed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> registered();

  /**
   * 登记失业月数: full months since registration.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> registeredMonths();

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
   * 连续居住月数: consecutive full months of residence.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> residentMonths();

  /**
   * 参加城镇职工社会保险月数: full months of social insurance of urban employees.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> insuredMonths();

  /**
   * 持有残疾人证: whether the person holds one.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> disabilityCertificate();

  /**
   * 家庭登记失业人数: members of the household registered as unemployed, the person among them.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> familyUnemployed();

  /**
   * 家庭劳动力均登记失业: whether all members of working age able and wishing to work are registered as
   * unemployed.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> familyAllRegistered();

  /**
   * 家庭有经营性、投资性收入: whether the family has such income.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> familyOtherIncome();

  /**
   * 土地被全部征用: whether a farmer or herder lost all land to the government.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> landLost();

  /**
   * 每月领取补偿: compensation drawn each month; zero if none.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> compensation();

  /**
   * 当地失业保险金标准: the local monthly unemployment benefit.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> unemploymentBenefit();

  /**
   * 享受最低生活保障: whether the person draws it.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> minimumLiving();

  /**
   * 全日制高校毕业生: whether the person is one.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> graduate();

  /**
   * 离校月数: full months since leaving college.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> monthsSinceCollege();

  /**
   * 从未就业: whether the person never had work.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> neverEmployed();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    NotBelow.check(0, registeredMonths(), "months registered");
    NotBelow.check(0, age(), "age");
    NotBelow.check(0, residentMonths(), "months of residence");
    NotBelow.check(0, insuredMonths(), "months insured");
    NotBelow.check(0, familyUnemployed(), "unemployed members of the family");
    NotBelow.check(Money.ZERO, compensation(), "monthly compensation");
    NotBelow.check(Money.ZERO, unemploymentBenefit(), "local unemployment benefit");
    NotBelow.check(0, monthsSinceCollege(), "months since college");
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
