package org.uniondomain.rules.employment;

import java.time.LocalDate;
import org.uniondomain.core.employment.FairHost;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.employment.PartnerRegion;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 招聘会要素: what can be told of the job fair. */
public final class JobFairFacts {
  private JobFairFacts() {}

  /** 招聘会. */
  public static final Subject<JobFair> JOB_FAIR =
      Subject.named("job-fair", JobFair.class, "招聘会", "job fair");

  /** 现场招聘会. */
  public static final Flag<JobFair> ON_SITE =
      JOB_FAIR.flag("on-site", "现场招聘会", "held on site", JobFair::onSite, JobFair::withOnSite);

  /** 人力资源服务机构举办. */
  public static final Flag<JobFair> BY_SERVICE_BODY =
      JOB_FAIR.flag(
          "by-service-body",
          "人力资源服务机构举办",
          "held by a human-resources service body",
          JobFair::byServiceBody,
          JobFair::withByServiceBody);

  /** 举办日. */
  public static final QuantityFact<JobFair, LocalDate> OPENS_ON =
      JOB_FAIR.day("opens-on", "举办日", "day of the fair", JobFair::opensOn, JobFair::withOpensOn);

  /** 预计参加人数. */
  public static final QuantityFact<JobFair, Integer> EXPECTED_ATTENDANCE =
      JOB_FAIR.count(
          "expected-attendance",
          "预计参加人数",
          "expected attendance",
          JobFair::expectedAttendance,
          JobFair::withExpectedAttendance);

  /** 申请安全许可日. */
  public static final QuantityFact<JobFair, LocalDate> APPLIED_ON =
      JOB_FAIR
          .day(
              "applied-on",
              "申请安全许可日",
              "day of the application for a permit",
              JobFair::appliedOn,
              JobFair::withAppliedOn)
          .actionable();

  /** 受理申请日. */
  public static final QuantityFact<JobFair, LocalDate> ACCEPTED_ON =
      JOB_FAIR.day(
          "accepted-on",
          "受理申请日",
          "day the application was accepted",
          JobFair::acceptedOn,
          JobFair::withAcceptedOn);

  /** 许可决定日. */
  public static final QuantityFact<JobFair, LocalDate> DECIDED_ON =
      JOB_FAIR.day(
          "decided-on", "许可决定日", "day of the decision", JobFair::decidedOn, JobFair::withDecidedOn);

  /** 已获安全许可. */
  public static final Flag<JobFair> PERMITTED =
      JOB_FAIR.flag(
          "permitted", "已获安全许可", "permit granted", JobFair::permitted, JobFair::withPermitted);

  /** 制定组织实施办法. */
  public static final Flag<JobFair> IMPLEMENTATION_SCHEME =
      JOB_FAIR
          .flag(
              "implementation-scheme",
              "制定组织实施办法",
              "implementation scheme made",
              JobFair::implementationScheme,
              JobFair::withImplementationScheme)
          .actionable();

  /** 制定应急预案. */
  public static final Flag<JobFair> EMERGENCY_PLAN =
      JOB_FAIR
          .flag(
              "emergency-plan",
              "制定应急预案",
              "emergency plan made",
              JobFair::emergencyPlan,
              JobFair::withEmergencyPlan)
          .actionable();

  /** 制定安全保卫工作方案. */
  public static final Flag<JobFair> SECURITY_PLAN =
      JOB_FAIR
          .flag(
              "security-plan",
              "制定安全保卫工作方案",
              "security plan made",
              JobFair::securityPlan,
              JobFair::withSecurityPlan)
          .actionable();

  /** 核实参会用人单位. */
  public static final Flag<JobFair> EMPLOYERS_CHECKED =
      JOB_FAIR
          .flag(
              "employers-checked",
              "核实参会用人单位",
              "employers checked",
              JobFair::employersChecked,
              JobFair::withEmployersChecked)
          .actionable();

  /** 核实招聘信息. */
  public static final Flag<JobFair> ADVERTISEMENTS_CHECKED =
      JOB_FAIR
          .flag(
              "advertisements-checked",
              "核实招聘信息",
              "advertisements checked",
              JobFair::advertisementsChecked,
              JobFair::withAdvertisementsChecked)
          .actionable();

  /** 提前公布. */
  public static final Flag<JobFair> PUBLISHED_IN_ADVANCE =
      JOB_FAIR.flag(
          "published-in-advance",
          "提前公布",
          "published in advance",
          JobFair::publishedInAdvance,
          JobFair::withPublishedInAdvance);

  /** 对招聘活动加强管理. */
  public static final Flag<JobFair> ACTIVITIES_MANAGED =
      JOB_FAIR.flag(
          "activities-managed",
          "对招聘活动加强管理",
          "activities managed",
          JobFair::activitiesManaged,
          JobFair::withActivitiesManaged);

  /** 跨区域招聘会. */
  public static final Flag<JobFair> CROSS_REGION =
      JOB_FAIR.flag(
          "cross-region",
          "跨区域招聘会",
          "cross-region fair",
          JobFair::crossRegion,
          JobFair::withCrossRegion);

  /** 参与省（自治区、直辖市）数. */
  public static final QuantityFact<JobFair, Integer> PROVINCES =
      JOB_FAIR.count(
          "provinces",
          "参与省（自治区、直辖市）数",
          "provincial partners",
          JobFair::provinces,
          JobFair::withProvinces);

  /** 京津蒙辽吉黑招聘会. */
  public static final Flag<JobFair> NORTHEAST_ROUND =
      JOB_FAIR.flag(
          "northeast-round",
          "京津蒙辽吉黑招聘会",
          "fair extended to Tianjin and the north-east",
          JobFair::northeastRound,
          JobFair::withNortheastRound);

  /** 参与省（自治区、直辖市）. */
  public static final Items<JobFair, PartnerRegion> REGIONS =
      JOB_FAIR.items(
          "regions",
          "参与省（自治区、直辖市）",
          "provinces that take part",
          PartnerRegion.class,
          JobFair::regions,
          JobFair::withRegions);

  /** 协办单位. */
  public static final Items<JobFair, FairHost> CO_HOSTS =
      JOB_FAIR.items(
          "co-hosts", "协办单位", "co-hosts", FairHost.class, JobFair::coHosts, JobFair::withCoHosts);

  /** 合作省份代码. */
  public static final Choice<PartnerRegion, PartnerRegion> PARTNER_REGION =
      Choice.self("partner-region", PartnerRegion.class, "合作省（自治区、直辖市）", "partner region");

  /** 主办协办单位代码. */
  public static final Choice<FairHost, FairHost> FAIR_HOST =
      Choice.self("fair-host", FairHost.class, "主办协办单位", "host of a fair");

  /** 参会用人单位数. */
  public static final QuantityFact<JobFair, Integer> EMPLOYERS =
      JOB_FAIR.count(
          "employers", "参会用人单位数", "employers", JobFair::employers, JobFair::withEmployers);

  /** 提供岗位数. */
  public static final QuantityFact<JobFair, Integer> POSTS =
      JOB_FAIR.count("posts", "提供岗位数", "posts offered", JobFair::posts, JobFair::withPosts);

  /** 进场求职人数. */
  public static final QuantityFact<JobFair, Integer> ENTRANTS =
      JOB_FAIR.count("entrants", "进场求职人数", "entrants", JobFair::entrants, JobFair::withEntrants);

  /** 达成意向人数. */
  public static final QuantityFact<JobFair, Integer> INTENTS =
      JOB_FAIR.count(
          "intents", "达成意向人数", "statements of intent", JobFair::intents, JobFair::withIntents);

  /** 词汇. */
  public static final Vocabulary<JobFair> VOCABULARY =
      Vocabulary.of(JOB_FAIR, JobFair.builder().build())
          .with(
              ON_SITE,
              BY_SERVICE_BODY,
              OPENS_ON,
              EXPECTED_ATTENDANCE,
              APPLIED_ON,
              ACCEPTED_ON,
              DECIDED_ON,
              PERMITTED,
              IMPLEMENTATION_SCHEME,
              EMERGENCY_PLAN,
              SECURITY_PLAN,
              EMPLOYERS_CHECKED,
              ADVERTISEMENTS_CHECKED,
              PUBLISHED_IN_ADVANCE,
              ACTIVITIES_MANAGED,
              CROSS_REGION,
              PROVINCES,
              EMPLOYERS,
              POSTS,
              ENTRANTS,
              INTENTS)
          .with(NORTHEAST_ROUND)
          .with(REGIONS, Vocabulary.ofCodes(PARTNER_REGION))
          .with(CO_HOSTS, Vocabulary.ofCodes(FAIR_HOST));
}
