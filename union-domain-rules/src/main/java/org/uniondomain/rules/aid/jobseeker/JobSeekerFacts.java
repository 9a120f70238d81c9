package org.uniondomain.rules.aid.jobseeker;

import org.uniondomain.core.aid.jobseeker.JobSeeker;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 就业困难人员认定对象要素: what can be told of the job seeker. */
public final class JobSeekerFacts {
  private JobSeekerFacts() {}

  /** 就业困难人员认定对象. */
  public static final Subject<JobSeeker> JOB_SEEKER =
      Subject.named("job-seeker", JobSeeker.class, "就业困难人员认定对象", "job seeker");

  /** 城镇常住人员. */
  public static final Flag<JobSeeker> URBAN_RESIDENT =
      JOB_SEEKER.flag(
          "urban-resident",
          "城镇常住人员",
          "urban resident",
          JobSeeker::urbanResident,
          JobSeeker::withUrbanResident);

  /** 法定劳动年龄内. */
  public static final Flag<JobSeeker> OF_WORKING_AGE =
      JOB_SEEKER.flag(
          "of-working-age",
          "法定劳动年龄内",
          "of legal working age",
          JobSeeker::ofWorkingAge,
          JobSeeker::withOfWorkingAge);

  /** 有劳动能力和就业愿望. */
  public static final Flag<JobSeeker> ABLE_AND_WILLING =
      JOB_SEEKER.flag(
          "able-and-willing",
          "有劳动能力和就业愿望",
          "able and willing to work",
          JobSeeker::ableAndWilling,
          JobSeeker::withAbleAndWilling);

  /** 登记失业. */
  public static final Flag<JobSeeker> REGISTERED_UNEMPLOYED =
      JOB_SEEKER.flag(
          "registered-unemployed",
          "登记失业",
          "registered unemployed",
          JobSeeker::registeredUnemployed,
          JobSeeker::withRegisteredUnemployed);

  /** 女性. */
  public static final Flag<JobSeeker> WOMAN =
      JOB_SEEKER.flag("woman", "女性", "woman", JobSeeker::woman, JobSeeker::withWoman);

  /** 年龄. */
  public static final QuantityFact<JobSeeker, Integer> AGE =
      JOB_SEEKER.count("age", "年龄", "age", JobSeeker::age, JobSeeker::withAge);

  /** 连续居住月数. */
  public static final QuantityFact<JobSeeker, Integer> MONTHS_RESIDENT =
      JOB_SEEKER.count(
          "months-resident",
          "连续居住月数",
          "months of residence in a row",
          JobSeeker::monthsResident,
          JobSeeker::withMonthsResident);

  /** 参加城镇职工社会保险月数. */
  public static final QuantityFact<JobSeeker, Integer> MONTHS_INSURED =
      JOB_SEEKER.count(
          "months-insured",
          "参加城镇职工社会保险月数",
          "months in employee insurance",
          JobSeeker::monthsInsured,
          JobSeeker::withMonthsInsured);

  /** 持残疾人证. */
  public static final Flag<JobSeeker> CERTIFIED_DISABLED =
      JOB_SEEKER
          .flag(
              "certified-disabled",
              "持残疾人证",
              "certified disabled",
              JobSeeker::certifiedDisabled,
              JobSeeker::withCertifiedDisabled)
          .sensitive();

  /** 家庭登记失业人数. */
  public static final QuantityFact<JobSeeker, Integer> UNEMPLOYED_MEMBERS =
      JOB_SEEKER.count(
          "unemployed-members",
          "家庭登记失业人数",
          "registered unemployed of the household",
          JobSeeker::unemployedMembers,
          JobSeeker::withUnemployedMembers);

  /** 家庭劳动力全部登记失业. */
  public static final Flag<JobSeeker> NOBODY_IN_WORK =
      JOB_SEEKER.flag(
          "nobody-in-work",
          "家庭劳动力全部登记失业",
          "all who could work are unemployed",
          JobSeeker::nobodyInWork,
          JobSeeker::withNobodyInWork);

  /** 有经营性或投资性收入. */
  public static final Flag<JobSeeker> HOUSEHOLD_HAS_INCOME =
      JOB_SEEKER.flag(
          "household-has-income",
          "有经营性或投资性收入",
          "business or investment income",
          JobSeeker::householdHasIncome,
          JobSeeker::withHouseholdHasIncome);

  /** 土地被政府全部征用的农牧民. */
  public static final Flag<JobSeeker> LOST_ALL_LAND =
      JOB_SEEKER.flag(
          "lost-all-land",
          "土地被政府全部征用的农牧民",
          "lost all land by requisition",
          JobSeeker::lostAllLand,
          JobSeeker::withLostAllLand);

  /** 按月领取的补偿. */
  public static final QuantityFact<JobSeeker, Money> MONTHLY_COMPENSATION =
      JOB_SEEKER
          .money(
              "monthly-compensation",
              "按月领取的补偿",
              "monthly compensation",
              JobSeeker::monthlyCompensation,
              JobSeeker::withMonthlyCompensation)
          .atLeast(Money.ZERO);

  /** 当地失业保险金标准. */
  public static final QuantityFact<JobSeeker, Money> UNEMPLOYMENT_BENEFIT =
      JOB_SEEKER
          .money(
              "unemployment-benefit",
              "当地失业保险金标准",
              "local unemployment benefit",
              JobSeeker::unemploymentBenefit,
              JobSeeker::withUnemploymentBenefit)
          .atLeast(Money.ZERO);

  /** 享受低保. */
  public static final Flag<JobSeeker> RECEIVES_MINIMUM_LIVING =
      JOB_SEEKER
          .flag(
              "receives-minimum-living",
              "享受低保",
              "on the minimum living allowance",
              JobSeeker::receivesMinimumLiving,
              JobSeeker::withReceivesMinimumLiving)
          .sensitive();

  /** 登记失业月数. */
  public static final QuantityFact<JobSeeker, Integer> MONTHS_UNEMPLOYED =
      JOB_SEEKER.count(
          "months-unemployed",
          "登记失业月数",
          "months registered",
          JobSeeker::monthsUnemployed,
          JobSeeker::withMonthsUnemployed);

  /** 全日制高校毕业生. */
  public static final Flag<JobSeeker> GRADUATE =
      JOB_SEEKER.flag(
          "graduate",
          "全日制高校毕业生",
          "graduate of a full-time college",
          JobSeeker::graduate,
          JobSeeker::withGraduate);

  /** 离校月数. */
  public static final QuantityFact<JobSeeker, Integer> MONTHS_SINCE_GRADUATION =
      JOB_SEEKER.count(
          "months-since-graduation",
          "离校月数",
          "months since leaving college",
          JobSeeker::monthsSinceGraduation,
          JobSeeker::withMonthsSinceGraduation);

  /** 曾就业. */
  public static final Flag<JobSeeker> EVER_EMPLOYED =
      JOB_SEEKER.flag(
          "ever-employed",
          "曾就业",
          "ever employed",
          JobSeeker::everEmployed,
          JobSeeker::withEverEmployed);

  /** 零就业家庭已确认. */
  public static final Flag<JobSeeker> ZERO_EMPLOYMENT_CONFIRMED =
      JOB_SEEKER.flag(
          "zero-employment-confirmed",
          "零就业家庭已确认",
          "family without anybody in work confirmed",
          JobSeeker::zeroEmploymentConfirmed,
          JobSeeker::withZeroEmploymentConfirmed);

  /** 提供的适合岗位数. */
  public static final QuantityFact<JobSeeker, Integer> JOBS_OFFERED =
      JOB_SEEKER
          .count(
              "jobs-offered",
              "提供的适合岗位数",
              "suitable jobs offered",
              JobSeeker::jobsOffered,
              JobSeeker::withJobsOffered)
          .actionable();

  /** 词汇. */
  public static final Vocabulary<JobSeeker> VOCABULARY =
      Vocabulary.of(JOB_SEEKER, JobSeeker.builder().build())
          .with(
              URBAN_RESIDENT,
              OF_WORKING_AGE,
              ABLE_AND_WILLING,
              REGISTERED_UNEMPLOYED,
              WOMAN,
              AGE,
              MONTHS_RESIDENT,
              MONTHS_INSURED,
              CERTIFIED_DISABLED,
              UNEMPLOYED_MEMBERS,
              NOBODY_IN_WORK,
              HOUSEHOLD_HAS_INCOME,
              LOST_ALL_LAND,
              MONTHLY_COMPENSATION,
              UNEMPLOYMENT_BENEFIT,
              RECEIVES_MINIMUM_LIVING,
              MONTHS_UNEMPLOYED,
              GRADUATE,
              MONTHS_SINCE_GRADUATION,
              EVER_EMPLOYED,
              ZERO_EMPLOYMENT_CONFIRMED,
              JOBS_OFFERED);
}
