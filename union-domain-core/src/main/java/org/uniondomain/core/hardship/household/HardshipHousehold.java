package org.uniondomain.core.hardship.household;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.money.Money;

/**
 * 困难职工家庭: a household assessed for a file of workers in hardship; one household has one file.
 *
 * <p>Amounts are in renminbi for the whole household over the window of {@link #months()}, unless
 * said otherwise. What nobody has told is unknown; none reads as unknown and never as zero or as
 * no. Building refuses expenditure, costs or a standard below zero, and fewer months or members
 * than one. Income can be negative.
 */
@Value.Immutable
public interface HardshipHousehold extends WithHardshipHousehold {
  /**
   * 家庭收入: the countable income of all co-living members over the window; net income of a business
   * can be a loss.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> income();

  /**
   * 刚性支出: rigid expenditure over the same window: own share of medical cost, rehabilitation,
   * schooling, care.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> rigidExpenditure();

  /**
   * 必要就业成本: necessary employment cost over the same window.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> employmentCost();

  /**
   * 收入计算期月数: the months that the three amounts cover, at least one.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> months();

  /**
   * 家庭人口: the co-living members, at least one.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> members();

  /**
   * 当地低保标准: the urban minimum-living standard of the household's own county, per person and month,
   * in force on the day of assessment; never a regional average.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> minimumLivingStandard();

  /**
   * 救助后基本生活仍困难: whether living is still difficult after all compensation and government aid; a
   * person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> stillInDifficulty();

  /**
   * 遭受灾害事故等情形: whether a natural disaster, a major safety accident, an epidemic or an event of
   * public security injured, infected or killed a member, or destroyed home and necessities.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> struckByDisaster();

  /**
   * 致困费用: the cost in a year of what brought the hardship about.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> causeCost();

  /**
   * 已得到政府救助: whether the household receives government assistance.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> helpedByGovernment();

  /**
   * 享受最低生活保障: whether the household receives the minimum-living allowance.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> receivesMinimumLiving();

  /**
   * 突发重大疾病治疗费用: what treating a sudden serious disease cost in a year.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> treatmentCost();

  /**
   * 上年度低保标准: the local standard of the year before, per person and month.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> previousYearStandard();

  /**
   * 本地户籍在职职工: whether the holder is registered locally and in service.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> localAndInService();

  /**
   * 略高于低保标准: whether income per head is only slightly above the standard; the national text gives
   * no number, so a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> slightlyAboveStandard();

  /**
   * 因病、因残、子女就学、单亲等致困: whether illness, disability, schooling, single parenthood or the like makes
   * living difficult.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> lastingCause();

  /**
   * 突发事件、意外伤害、重大疾病等致困: whether a sudden event, an injury, a serious disease or the like brought the
   * hardship about.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> suddenCause();

  /**
   * 住房套数: the homes that the household owns.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> homes();

  /**
   * 人均住房面积高于当地平均水平: whether the area of the homes per person is above the local average.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> homesAboveAverageArea();

  /**
   * 拥有机动车: whether the household owns a motor vehicle.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ownsVehicle();

  /**
   * 经常使用机动车: whether it regularly uses one other than as an employee.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> usesVehicle();

  /**
   * 属功能性补偿代步车辆: whether the vehicle makes up for the disability or illness of a member.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> compensatingVehicle();

  /**
   * 拥有店铺或雇工经营: whether it owns a shop or hires others in a business.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ownsBusiness();

  /**
   * 为公司控股股东或实际控制人: whether a member is controlling shareholder or actual controller of a company.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> controlsCompany();

  /**
   * 拒绝配合核查或隐瞒、虚报: whether the household refuses to be checked, hides income or changes, or gives
   * false documents.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refusesVerification();

  /**
   * 无正当理由拒绝就业: whether an able member of working age refuses work without good reason; a person
   * decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> refusesWork();

  /**
   * 有高消费行为: whether there is what a county or higher government calls high consumption.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> highConsumption();

  /**
   * 金融资产: the financial assets of the whole household.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> financialAssets();

  /**
   * 民政部门规定的人均金融资产限额: the limit that local civil affairs set, per person.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> assetLimit();

  /**
   * 致困原因已消除: whether the cause of the hardship is gone; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> causeRemoved();

  /**
   * 无法依靠自身脱困: whether the household cannot leave hardship by its own means; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unableToLeaveHardship();

  /**
   * 救助帮扶后家庭收入: income over the window with the government safety net and union aid.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> incomeAfterAid();

  /**
   * 就学子女: the children at school or college.
   *
   * @return the children that are known
   */
  Listing<@Valid SchoolChild> schoolChildren();

  /**
   * 逐月收入: the months one by one, for what has to last; a month not listed interrupts.
   *
   * @return the months that are known
   */
  Listing<@Valid HouseholdMonth> monthlyIncomes();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(Money.ZERO, rigidExpenditure(), "rigid expenditure");
    LowerBound.checkPersonal(Money.ZERO, employmentCost(), "employment cost");
    LowerBound.checkPersonal(1, months(), "months of the window");
    LowerBound.checkPersonal(1, members(), "members of a household");
    LowerBound.checkPersonal(Money.ZERO, minimumLivingStandard(), "minimum living standard");
    LowerBound.checkPersonal(Money.ZERO, causeCost(), "cost of the cause");
    LowerBound.checkPersonal(0, homes(), "number of homes");
    LowerBound.checkPersonal(Money.ZERO, treatmentCost(), "cost of treatment");
    LowerBound.checkPersonal(Money.ZERO, previousYearStandard(), "minimum living standard");
    LowerBound.checkPersonal(Money.ZERO, financialAssets(), "financial assets");
    LowerBound.checkPersonal(Money.ZERO, assetLimit(), "limit of assets");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HardshipHousehold";
  }

  /**
   * Starts a household of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHardshipHousehold.Builder builder() {
    return ImmutableHardshipHousehold.builder();
  }
}
