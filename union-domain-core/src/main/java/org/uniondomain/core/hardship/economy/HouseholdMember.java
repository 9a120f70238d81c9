package org.uniondomain.core.hardship.economy;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.LowerBound;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;

/**
 * 家庭成员: a person who may count as a member of the household.
 *
 * <p>Amounts are in renminbi. What nobody has told is unknown; none reads as unknown and never as
 * no. Building refuses amounts and numbers below zero.
 */
@Value.Immutable
public interface HouseholdMember extends WithHouseholdMember {
  /**
   * 公民身份号码: the number of the person.
   *
   * @return the value, or what is known of it
   */
  Fact<IdentityNumber> identityNumber();

  /**
   * 与户主关系: what the person is to the head.
   *
   * @return the kind, or what is known of it
   */
  Fact<MemberRelation> relation();

  /**
   * 出生日期: the day of birth.
   *
   * @return the day, or what is known of it
   */
  Fact<LocalDate> birthDate();

  /**
   * 残疾: whether the person has a disability certificate.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> disabled();

  /**
   * 患重病: whether the person is seriously ill.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> seriouslyIll();

  /**
   * 不能独立生活: whether an adult cannot live independently; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> unableToLiveIndependently();

  /**
   * 全日制就读层次: at what level the person studies full-time.
   *
   * @return the kind, or what is known of it
   */
  Fact<StudyLevel> study();

  /**
   * 有法定赡养、抚养、扶养关系: whether there is a legal duty of support between the person and a member.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> supportDuty();

  /**
   * 长期共同居住: whether the person lives with the household for the long term.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> livesTogether();

  /**
   * 同一户籍地: whether the person is registered in the same place.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> sameRegistration();

  /**
   * 父母双亡的未成年人: whether the person is a minor whose parents are dead.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> orphanedMinor();

  /**
   * 经民政部门认定: whether civil affairs counts the person for another reason; a person decides.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> recognised();

  /**
   * 宗教教职人员连续脱离家庭年数: the full years in a row for which a member of religious staff has lived apart;
   * zero for others.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> religiousYearsApart();

  /**
   * 在监狱服刑或强制隔离戒毒: whether the person is in prison or in compulsory drug treatment.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> inCustody();

  /**
   * 宣告失踪: whether the person is declared missing.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> declaredMissing();

  /**
   * 有劳动能力且在劳动年龄内: whether the person is able to work and of working age.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> ableAndOfWorkingAge();

  /**
   * 已证明实际收入: whether the real income of the person was proved.
   *
   * @return true if so, or what is known of it
   */
  Fact<Boolean> incomeProved();

  /**
   * 计算期内未就业月数: the months of the window in which the person did not work.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> idleMonths();

  /**
   * 就业收入: what the person earned over the window.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> employmentIncome();

  /**
   * 计算期内就业月数: the months of the window in which the person worked.
   *
   * @return the number, or what is known of it
   */
  Fact<Integer> employedMonths();

  /**
   * 当地月最低工资标准: the minimum wage of the place, per month.
   *
   * @return the amount, or what is known of it
   */
  Fact<Money> minimumWage();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    LowerBound.checkPersonal(0, religiousYearsApart(), "years apart as religious staff");
    LowerBound.checkPersonal(0, idleMonths(), "months without work");
    LowerBound.checkPersonal(Money.ZERO, employmentIncome(), "employment income");
    LowerBound.checkPersonal(0, employedMonths(), "months of work");
    LowerBound.checkPersonal(Money.ZERO, minimumWage(), "local minimum wage");
  }

  /** Returns what it is, and nothing of what was told. */
  default String shown() {
    return "HouseholdMember";
  }

  /**
   * Starts a member of whom nothing is known.
   *
   * @return a new builder
   */
  static ImmutableHouseholdMember.Builder builder() {
    return ImmutableHouseholdMember.builder();
  }
}
