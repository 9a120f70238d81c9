package org.uniondomain.rules.hardship.economy;

import java.time.LocalDate;
import org.uniondomain.core.hardship.economy.HouseholdMember;
import org.uniondomain.core.hardship.economy.MemberRelation;
import org.uniondomain.core.hardship.economy.StudyLevel;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 家庭成员要素: what can be told of a member. */
public final class HouseholdMemberFacts {
  private HouseholdMemberFacts() {}

  /** 家庭成员. */
  public static final Subject<HouseholdMember> HOUSEHOLD_MEMBER =
      Subject.named("household-member", HouseholdMember.class, "家庭成员", "member of a household");

  /** 公民身份号码. */
  public static final ValueFact<HouseholdMember, IdentityNumber> IDENTITY_NUMBER =
      HOUSEHOLD_MEMBER
          .value(
              "identity-number",
              "公民身份号码",
              "identity number",
              IdentityNumber.class,
              HouseholdMember::identityNumber,
              HouseholdMember::withIdentityNumber)
          .sensitive();

  /** 与户主关系. */
  public static final Choice<HouseholdMember, MemberRelation> RELATION =
      HOUSEHOLD_MEMBER
          .choice(
              "relation",
              "与户主关系",
              "relation to the head",
              MemberRelation.class,
              HouseholdMember::relation,
              HouseholdMember::withRelation)
          .sensitive();

  /** 出生日期. */
  public static final QuantityFact<HouseholdMember, LocalDate> BIRTH_DATE =
      HOUSEHOLD_MEMBER
          .day(
              "birth-date",
              "出生日期",
              "day of birth",
              HouseholdMember::birthDate,
              HouseholdMember::withBirthDate)
          .sensitive();

  /** 残疾. */
  public static final Flag<HouseholdMember> DISABLED =
      HOUSEHOLD_MEMBER
          .flag(
              "disabled",
              "残疾",
              "disabled",
              HouseholdMember::disabled,
              HouseholdMember::withDisabled)
          .sensitive();

  /** 患重病. */
  public static final Flag<HouseholdMember> SERIOUSLY_ILL =
      HOUSEHOLD_MEMBER
          .flag(
              "seriously-ill",
              "患重病",
              "seriously ill",
              HouseholdMember::seriouslyIll,
              HouseholdMember::withSeriouslyIll)
          .sensitive();

  /** 不能独立生活. */
  public static final Flag<HouseholdMember> UNABLE_TO_LIVE_INDEPENDENTLY =
      HOUSEHOLD_MEMBER
          .judgement(
              "unable-to-live-independently",
              "不能独立生活",
              "unable to live independently",
              HouseholdMember::unableToLiveIndependently,
              HouseholdMember::withUnableToLiveIndependently)
          .sensitive();

  /** 全日制就读层次. */
  public static final Choice<HouseholdMember, StudyLevel> STUDY =
      HOUSEHOLD_MEMBER
          .choice(
              "study",
              "全日制就读层次",
              "full-time study",
              StudyLevel.class,
              HouseholdMember::study,
              HouseholdMember::withStudy)
          .sensitive();

  /** 有法定赡养、抚养、扶养关系. */
  public static final Flag<HouseholdMember> SUPPORT_DUTY =
      HOUSEHOLD_MEMBER
          .flag(
              "support-duty",
              "有法定赡养、抚养、扶养关系",
              "legal duty of support",
              HouseholdMember::supportDuty,
              HouseholdMember::withSupportDuty)
          .sensitive();

  /** 长期共同居住. */
  public static final Flag<HouseholdMember> LIVES_TOGETHER =
      HOUSEHOLD_MEMBER
          .flag(
              "lives-together",
              "长期共同居住",
              "lives together long-term",
              HouseholdMember::livesTogether,
              HouseholdMember::withLivesTogether)
          .sensitive();

  /** 同一户籍地. */
  public static final Flag<HouseholdMember> SAME_REGISTRATION =
      HOUSEHOLD_MEMBER
          .flag(
              "same-registration",
              "同一户籍地",
              "same place of registration",
              HouseholdMember::sameRegistration,
              HouseholdMember::withSameRegistration)
          .sensitive();

  /** 父母双亡的未成年人. */
  public static final Flag<HouseholdMember> ORPHANED_MINOR =
      HOUSEHOLD_MEMBER
          .flag(
              "orphaned-minor",
              "父母双亡的未成年人",
              "orphaned minor",
              HouseholdMember::orphanedMinor,
              HouseholdMember::withOrphanedMinor)
          .sensitive();

  /** 经民政部门认定. */
  public static final Flag<HouseholdMember> RECOGNISED =
      HOUSEHOLD_MEMBER
          .judgement(
              "recognised",
              "经民政部门认定",
              "recognised by civil affairs",
              HouseholdMember::recognised,
              HouseholdMember::withRecognised)
          .sensitive();

  /** 宗教教职人员连续脱离家庭年数. */
  public static final QuantityFact<HouseholdMember, Integer> RELIGIOUS_YEARS_APART =
      HOUSEHOLD_MEMBER
          .count(
              "religious-years-apart",
              "宗教教职人员连续脱离家庭年数",
              "years apart as religious staff",
              HouseholdMember::religiousYearsApart,
              HouseholdMember::withReligiousYearsApart)
          .atLeast(0)
          .sensitive();

  /** 在监狱服刑或强制隔离戒毒. */
  public static final Flag<HouseholdMember> IN_CUSTODY =
      HOUSEHOLD_MEMBER
          .flag(
              "in-custody",
              "在监狱服刑或强制隔离戒毒",
              "in prison or compulsory treatment",
              HouseholdMember::inCustody,
              HouseholdMember::withInCustody)
          .sensitive();

  /** 宣告失踪. */
  public static final Flag<HouseholdMember> DECLARED_MISSING =
      HOUSEHOLD_MEMBER
          .flag(
              "declared-missing",
              "宣告失踪",
              "declared missing",
              HouseholdMember::declaredMissing,
              HouseholdMember::withDeclaredMissing)
          .sensitive();

  /** 有劳动能力且在劳动年龄内. */
  public static final Flag<HouseholdMember> ABLE_AND_OF_WORKING_AGE =
      HOUSEHOLD_MEMBER
          .flag(
              "able-and-of-working-age",
              "有劳动能力且在劳动年龄内",
              "able and of working age",
              HouseholdMember::ableAndOfWorkingAge,
              HouseholdMember::withAbleAndOfWorkingAge)
          .sensitive();

  /** 已证明实际收入. */
  public static final Flag<HouseholdMember> INCOME_PROVED =
      HOUSEHOLD_MEMBER
          .flag(
              "income-proved",
              "已证明实际收入",
              "real income proved",
              HouseholdMember::incomeProved,
              HouseholdMember::withIncomeProved)
          .sensitive();

  /** 计算期内未就业月数. */
  public static final QuantityFact<HouseholdMember, Integer> IDLE_MONTHS =
      HOUSEHOLD_MEMBER
          .count(
              "idle-months",
              "计算期内未就业月数",
              "months without work",
              HouseholdMember::idleMonths,
              HouseholdMember::withIdleMonths)
          .atLeast(0)
          .sensitive();

  /** 就业收入. */
  public static final QuantityFact<HouseholdMember, Money> EMPLOYMENT_INCOME =
      HOUSEHOLD_MEMBER
          .money(
              "employment-income",
              "就业收入",
              "employment income",
              HouseholdMember::employmentIncome,
              HouseholdMember::withEmploymentIncome)
          .atLeast(Money.ZERO)
          .sensitive();

  /** 计算期内就业月数. */
  public static final QuantityFact<HouseholdMember, Integer> EMPLOYED_MONTHS =
      HOUSEHOLD_MEMBER
          .count(
              "employed-months",
              "计算期内就业月数",
              "months of work",
              HouseholdMember::employedMonths,
              HouseholdMember::withEmployedMonths)
          .atLeast(0)
          .sensitive();

  /** 当地月最低工资标准. */
  public static final QuantityFact<HouseholdMember, Money> MINIMUM_WAGE =
      HOUSEHOLD_MEMBER
          .money(
              "minimum-wage",
              "当地月最低工资标准",
              "local minimum wage",
              HouseholdMember::minimumWage,
              HouseholdMember::withMinimumWage)
          .atLeast(Money.ZERO);

  /** 词汇. */
  public static final Vocabulary<HouseholdMember> VOCABULARY =
      Vocabulary.of(HOUSEHOLD_MEMBER, HouseholdMember.builder().build())
          .with(
              IDENTITY_NUMBER,
              RELATION,
              BIRTH_DATE,
              DISABLED,
              SERIOUSLY_ILL,
              UNABLE_TO_LIVE_INDEPENDENTLY,
              STUDY,
              SUPPORT_DUTY,
              LIVES_TOGETHER,
              SAME_REGISTRATION,
              ORPHANED_MINOR,
              RECOGNISED,
              RELIGIOUS_YEARS_APART,
              IN_CUSTODY,
              DECLARED_MISSING,
              ABLE_AND_OF_WORKING_AGE,
              INCOME_PROVED,
              IDLE_MONTHS,
              EMPLOYMENT_INCOME,
              EMPLOYED_MONTHS,
              MINIMUM_WAGE);
}
