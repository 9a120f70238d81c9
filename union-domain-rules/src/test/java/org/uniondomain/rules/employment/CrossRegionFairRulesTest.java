package org.uniondomain.rules.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.employment.BaseKind;
import org.uniondomain.core.employment.CooperationProgramme;
import org.uniondomain.core.employment.FairHost;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.employment.PartnerRegion;
import org.uniondomain.core.employment.ServiceBase;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("京津蒙辽吉黑跨区域招聘会（2013年8月）：六省区市、协办单位；命名基地分地计数")
class CrossRegionFairRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  private static final List<PartnerRegion> SIX =
      List.of(
          PartnerRegion.BEIJING,
          PartnerRegion.TIANJIN,
          PartnerRegion.INNER_MONGOLIA,
          PartnerRegion.LIAONING,
          PartnerRegion.JILIN,
          PartnerRegion.HEILONGJIANG);

  private static final List<FairHost> HOSTS =
      List.of(
          FairHost.HUMAN_RESOURCES_DEPARTMENT,
          FairHost.INDUSTRY_FEDERATION,
          FairHost.CITY_GOVERNMENT);

  private static JobFair fair(List<PartnerRegion> regions, List<FairHost> hosts) {
    return JobFair.builder()
        .northeastRound(true)
        .provinces(regions.size())
        .regions(Listing.complete(regions))
        .coHosts(Listing.complete(hosts))
        .build();
  }

  @Test
  @DisplayName("六省区市都参与；缺一即不符；不是这次招聘会的不适用")
  void sixRegions() {
    assertThat(REGION.decide(CrossRegionFairRules.SIX_REGIONS, fair(SIX, HOSTS)).kind())
        .isEqualTo(Verdict.Kind.MET);
    Verdict five = REGION.decide(CrossRegionFairRules.SIX_REGIONS, fair(SIX.subList(0, 5), HOSTS));
    assertThat(((Verdict.Breached) five).consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(
            REGION
                .decide(
                    CrossRegionFairRules.SIX_REGIONS,
                    fair(SIX.subList(0, 2), HOSTS).withNortheastRound(Fact.known(false)))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(
            REGION
                .decide(
                    CrossRegionFairRules.SIX_REGIONS,
                    fair(SIX, HOSTS).withRegions(Listing.unknown()))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("人社部门、工商联、承办市政府协办")
  void hosts() {
    assertThat(REGION.decide(CrossRegionFairRules.HOSTED_TOGETHER, fair(SIX, HOSTS)).kind())
        .isEqualTo(Verdict.Kind.MET);
    for (FairHost missing : HOSTS) {
      List<FairHost> others = HOSTS.stream().filter(host -> host != missing).toList();
      assertThat(REGION.decide(CrossRegionFairRules.HOSTED_TOGETHER, fair(SIX, others)).kind())
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  @ParameterizedTest(name = "报{0}个：{1}")
  @CsvSource({"5, BREACHED", "6, MET", "7, BREACHED"})
  @DisplayName("参与省份数等于所列省份的个数")
  void regionsAgree(int provinces, Verdict.Kind expected) {
    assertThat(
            REGION
                .decide(
                    CrossRegionFairRules.REGIONS_AGREE,
                    fair(SIX, HOSTS).withProvinces(Fact.known(provinces)))
                .kind())
        .isEqualTo(expected);
  }

  private static ServiceBase base(BaseKind kind, PartnerRegion region) {
    return ServiceBase.builder().kind(kind).region(region).build();
  }

  @Test
  @DisplayName("2013年4月命名：内蒙古16个培训服务基地、北京16个就业（企业）基地")
  void bases() {
    List<ServiceBase> bases = new ArrayList<>();
    bases.addAll(Collections.nCopies(16, base(BaseKind.TRAINING, PartnerRegion.INNER_MONGOLIA)));
    bases.addAll(Collections.nCopies(16, base(BaseKind.EMPLOYMENT, PartnerRegion.BEIJING)));
    bases.add(base(BaseKind.TRAINING, PartnerRegion.BEIJING));
    CooperationProgramme programme =
        CooperationProgramme.builder().sessions(3).bases(Listing.complete(bases)).build();
    assertThat(REGION.decide(CooperationRules.TRAINING_BASES, programme).asFact())
        .isEqualTo(Fact.known(16));
    assertThat(REGION.decide(CooperationRules.EMPLOYMENT_BASES, programme).asFact())
        .isEqualTo(Fact.known(16));
  }
}
