package org.uniondomain.rules.employment;

import org.uniondomain.core.employment.JobSeeker;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 求职人员要素: what can be told of the job seeker. */
public final class JobSeekerFacts {
  private JobSeekerFacts() {}

  /** 求职人员. */
  public static final Subject<JobSeeker> JOB_SEEKER = Subject.named("job-seeker", JobSeeker.class, "求职人员", "job seeker");

  /** 城镇居民. */
  public static final Flag<JobSeeker> URBAN_RESIDENT =
      JOB_SEEKER.flag("urban-resident", "城镇居民", "urban resident", JobSeeker::urbanResident, JobSeeker::withUrbanResident);

  /** 法定劳动年龄内. */
  public static final Flag<JobSeeker> WORKING_AGE =
      JOB_SEEKER.flag("working-age", "法定劳动年龄内", "of legal working age", JobSeeker::workingAge, JobSeeker::withWorkingAge);

  /** 有劳动能力和就业要求. */
  public static final Flag<JobSeeker> ABLE_AND_WILLING =
      JOB_SEEKER.flag("able-and-willing", "有劳动能力和就业要求", "able and willing to work", JobSeeker::ableAndWilling, JobSeeker::withAbleAndWilling);

  /** 已登记失业. */
  public static final Flag<JobSeeker> REGISTERED =
      JOB_SEEKER.flag("registered", "已登记失业", "registered as unemployed", JobSeeker::registered, JobSeeker::withRegistered);

  /** 登记失业月数. */
  public static final QuantityFact<JobSeeker, Integer> REGISTERED_MONTHS =
      JOB_SEEKER.count("registered-months", "登记失业月数", "months registered", JobSeeker::registeredMonths, JobSeeker::withRegisteredMonths);

  /** 女性. */
  public static final Flag<JobSeeker> WOMAN =
      JOB_SEEKER.flag("woman", "女性", "woman", JobSeeker::woman, JobSeeker::withWoman).sensitive();

  /** 年龄. */
  public static final QuantityFact<JobSeeker, Integer> AGE =
      JOB_SEEKER.count("age", "年龄", "age", JobSeeker::age, JobSeeker::withAge).sensitive();

  /** 连续居住月数. */
  public static final QuantityFact<JobSeeker, Integer> RESIDENT_MONTHS =
      JOB_SEEKER.count("resident-months", "连续居住月数", "months of residence", JobSeeker::residentMonths, JobSeeker::withResidentMonths);

  /** 参加城镇职工社会保险月数. */
  public static final QuantityFact<JobSeeker, Integer> INSURED_MONTHS =
      JOB_SEEKER.count("insured-months", "参加城镇职工社会保险月数", "months insured", JobSeeker::insuredMonths, JobSeeker::withInsuredMonths);

  /** 持有残疾人证. */
  public static final Flag<JobSeeker> DISABILITY_CERTIFICATE =
      JOB_SEEKER.flag("disability-certificate", "持有残疾人证", "holds a certificate of disability", JobSeeker::disabilityCertificate, JobSeeker::withDisabilityCertificate).sensitive();

  /** 家庭登记失业人数. */
  public static final QuantityFact<JobSeeker, Integer> FAMILY_UNEMPLOYED =
      JOB_SEEKER.count("family-unemployed", "家庭登记失业人数", "unemployed members of the family", JobSeeker::familyUnemployed, JobSeeker::withFamilyUnemployed);

  /** 家庭劳动力均登记失业. */
  public static final Flag<JobSeeker> FAMILY_ALL_REGISTERED =
      JOB_SEEKER.flag("family-all-registered", "家庭劳动力均登记失业", "all of the family registered", JobSeeker::familyAllRegistered, JobSeeker::withFamilyAllRegistered);

  /** 家庭有经营性、投资性收入. */
  public static final Flag<JobSeeker> FAMILY_OTHER_INCOME =
      JOB_SEEKER.flag("family-other-income", "家庭有经营性、投资性收入", "income from business or investment", JobSeeker::familyOtherIncome, JobSeeker::withFamilyOtherIncome).sensitive();

  /** 土地被全部征用. */
  public static final Flag<JobSeeker> LAND_LOST =
      JOB_SEEKER.flag("land-lost", "土地被全部征用", "all land requisitioned", JobSeeker::landLost, JobSeeker::withLandLost);

  /** 每月领取补偿. */
  public static final QuantityFact<JobSeeker, Money> COMPENSATION =
      JOB_SEEKER.money("compensation", "每月领取补偿", "monthly compensation", JobSeeker::compensation, JobSeeker::withCompensation).atLeast(Money.ZERO).sensitive();

  /** 当地失业保险金标准. */
  public static final QuantityFact<JobSeeker, Money> UNEMPLOYMENT_BENEFIT =
      JOB_SEEKER.money("unemployment-benefit", "当地失业保险金标准", "local unemployment benefit", JobSeeker::unemploymentBenefit, JobSeeker::withUnemploymentBenefit).atLeast(Money.ZERO);

  /** 享受最低生活保障. */
  public static final Flag<JobSeeker> MINIMUM_LIVING =
      JOB_SEEKER.flag("minimum-living", "享受最低生活保障", "in the minimum-living guarantee", JobSeeker::minimumLiving, JobSeeker::withMinimumLiving).sensitive();

  /** 全日制高校毕业生. */
  public static final Flag<JobSeeker> GRADUATE =
      JOB_SEEKER.flag("graduate", "全日制高校毕业生", "graduate of a full-time college", JobSeeker::graduate, JobSeeker::withGraduate);

  /** 离校月数. */
  public static final QuantityFact<JobSeeker, Integer> MONTHS_SINCE_COLLEGE =
      JOB_SEEKER.count("months-since-college", "离校月数", "months since college", JobSeeker::monthsSinceCollege, JobSeeker::withMonthsSinceCollege);

  /** 从未就业. */
  public static final Flag<JobSeeker> NEVER_EMPLOYED =
      JOB_SEEKER.flag("never-employed", "从未就业", "never employed", JobSeeker::neverEmployed, JobSeeker::withNeverEmployed);

  /** 词汇. */
  public static final Vocabulary<JobSeeker> VOCABULARY =
      Vocabulary.of(JOB_SEEKER, JobSeeker.builder().build()).with(URBAN_RESIDENT, WORKING_AGE, ABLE_AND_WILLING, REGISTERED, REGISTERED_MONTHS, WOMAN, AGE, RESIDENT_MONTHS, INSURED_MONTHS, DISABILITY_CERTIFICATE, FAMILY_UNEMPLOYED, FAMILY_ALL_REGISTERED, FAMILY_OTHER_INCOME, LAND_LOST, COMPENSATION, UNEMPLOYMENT_BENEFIT, MINIMUM_LIVING, GRADUATE, MONTHS_SINCE_COLLEGE, NEVER_EMPLOYED);
}
