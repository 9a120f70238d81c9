package org.uniondomain.rules.employment;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.employment.JobFairFacts.CO_HOSTS;
import static org.uniondomain.rules.employment.JobFairFacts.FAIR_HOST;
import static org.uniondomain.rules.employment.JobFairFacts.JOB_FAIR;
import static org.uniondomain.rules.employment.JobFairFacts.NORTHEAST_ROUND;
import static org.uniondomain.rules.employment.JobFairFacts.PARTNER_REGION;
import static org.uniondomain.rules.employment.JobFairFacts.PROVINCES;
import static org.uniondomain.rules.employment.JobFairFacts.REGIONS;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.ACCOUNTS_AGREE;
import static org.uniondomain.rules.law.EmploymentLaw.CROSS_REGION_REPORT;

import org.uniondomain.core.employment.FairHost;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.employment.PartnerRegion;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 京津蒙辽吉黑招聘会规则: the six regions and the co-hosts of the fair of August 2013. */
public final class CrossRegionFairRules {
  private CrossRegionFairRules() {}

  private static Condition<JobFair> takesPart(PartnerRegion region) {
    return REGIONS.some(PARTNER_REGION.is(region));
  }

  private static Condition<JobFair> coHosted(FairHost host) {
    return CO_HOSTS.some(FAIR_HOST.is(host));
  }

  /** 六省区市. */
  public static final Requirement<JobFair> SIX_REGIONS =
      requirement("employment.fair.six-regions", JOB_FAIR)
          .label("京津蒙辽吉黑六省区市参与", "six regions of the extended fair")
          .clause(
              CROSS_REGION_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "京津蒙辽吉黑跨区域招聘会由北京、天津、内蒙古、辽宁、吉林、黑龙江参与",
              "Beijing, Tianjin, Inner Mongolia, Liaoning, Jilin and Heilongjiang take part in the"
                  + " extended fair")
          .when(NORTHEAST_ROUND)
          .that(
              all(
                  takesPart(PartnerRegion.BEIJING),
                  takesPart(PartnerRegion.TIANJIN),
                  takesPart(PartnerRegion.INNER_MONGOLIA),
                  takesPart(PartnerRegion.LIAONING),
                  takesPart(PartnerRegion.JILIN),
                  takesPart(PartnerRegion.HEILONGJIANG)))
          .build();

  /** 协办单位. */
  public static final Requirement<JobFair> HOSTED_TOGETHER =
      requirement("employment.fair.hosted-together", JOB_FAIR)
          .label("京津蒙辽吉黑招聘会的协办单位", "co-hosts of the extended fair")
          .clause(
              CROSS_REGION_REPORT.cited(),
              REPORTED,
              CONSISTENCY,
              "京津蒙辽吉黑跨区域招聘会由人力资源和社会保障部门、工商业联合会和承办市政府协办",
              "the human-resources department, the federation of industry and commerce and the host"
                  + " city hold the extended fair together with the federations")
          .when(NORTHEAST_ROUND)
          .that(
              all(
                  coHosted(FairHost.HUMAN_RESOURCES_DEPARTMENT),
                  coHosted(FairHost.INDUSTRY_FEDERATION),
                  coHosted(FairHost.CITY_GOVERNMENT)))
          .build();

  /** 省份数与名单相符. */
  public static final Requirement<JobFair> REGIONS_AGREE =
      requirement("employment.fair.regions-agree", JOB_FAIR)
          .label("参与省份数与名单相符", "number of partners agrees with the list")
          .clause(
              ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "参与省（自治区、直辖市）数等于所列省份的个数",
              "the number of partners is that of the provinces listed")
          .when(REGIONS.count().meets(at(OR_MORE, Quantity.of(1))))
          .that(PROVINCES.meets(at(EXACTLY, REGIONS.count())))
          .build();
}
