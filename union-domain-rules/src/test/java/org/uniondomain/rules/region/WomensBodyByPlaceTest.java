package org.uniondomain.rules.region;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.structure.WomensBodyRules.WOMENS_COMMITTEE;
import static org.uniondomain.rules.organisation.structure.WomensBodyRules.WOMENS_DELEGATE;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.organisation.structure.WomensBody;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.region.shanghai.ShanghaiWomensBody;

/** One table for all places: they differ in who is counted, in the line and in the first day. */
@DisplayName("各地女职工组织：北京第九条，上海第十三条，重庆第九条，河南第九条，内蒙古外商投资企业第七条")
class WomensBodyByPlaceTest {
  private static final Map<String, Division> PLACES =
      Map.of(
          "北京", Regions.BEIJING,
          "上海", Regions.SHANGHAI,
          "重庆", Regions.CHONGQING,
          "河南", Regions.HENAN,
          "呼和浩特", InnerMongolia.HOHHOT);

  private static BoundRulebook at(String place, LocalDate day) {
    return UnionRules.standard().at(requireNonNull(PLACES.get(place), place), day);
  }

  private static UnionOrganisation union(int members, int workers, WomensBody body) {
    return UnionOrganisation.builder()
        .womenMembers(members)
        .womenWorkers(workers)
        .manyWomenWorkers(false)
        .foreignInvested(true)
        .womensBody(body)
        .build();
  }

  @ParameterizedTest(name = "{0} {1}，女会员{2}人、女职工{3}人，{4}：{5}、{6}")
  @CsvSource({
    "北京, 2024-06-30, 9, 24, NONE, NOT_APPLICABLE, BREACHED",
    "北京, 2024-06-30, 9, 24, DELEGATE, NOT_APPLICABLE, MET",
    "北京, 2024-06-30, 9, 25, NONE, BREACHED, MET",
    "北京, 2024-06-30, 9, 25, DELEGATE, BREACHED, MET",
    "北京, 2024-06-30, 9, 25, COMMITTEE, MET, MET",
    "北京, 2024-06-30, 9, 26, NONE, BREACHED, MET",
    "北京, 2024-06-30, 10, 24, NONE, BREACHED, BREACHED",
    "北京, 2024-06-30, 10, 24, DELEGATE, BREACHED, MET",
    "北京, 2024-06-30, 10, 24, COMMITTEE, MET, MET",
    "北京, 2016-01-01, 9, 25, NONE, BREACHED, MET",
    "北京, 2015-12-31, 9, 25, NONE, UNDETERMINED, UNDETERMINED",
    "上海, 2026-06-30, 24, 0, NONE, BREACHED, BREACHED",
    "上海, 2026-06-30, 24, 0, DELEGATE, BREACHED, MET",
    "上海, 2026-06-30, 25, 0, NONE, BREACHED, MET",
    "上海, 2026-06-30, 26, 0, NONE, BREACHED, MET",
    "上海, 2025-06-30, 24, 0, NONE, BREACHED, MET",
    "重庆, 2024-06-30, 9, 0, NONE, NOT_APPLICABLE, BREACHED",
    "重庆, 2024-06-30, 9, 0, DELEGATE, NOT_APPLICABLE, MET",
    "重庆, 2024-06-30, 9, 0, COMMITTEE, NOT_APPLICABLE, MET",
    "重庆, 2024-06-30, 10, 0, NONE, BREACHED, MET",
    "重庆, 2024-06-30, 10, 0, DELEGATE, BREACHED, MET",
    "重庆, 2024-06-30, 10, 0, COMMITTEE, MET, MET",
    "重庆, 2024-06-30, 11, 0, NONE, BREACHED, MET",
    "重庆, 2011-11-25, 10, 0, NONE, BREACHED, MET",
    "重庆, 2011-11-24, 10, 0, NONE, UNDETERMINED, UNDETERMINED",
    "河南, 2024-06-30, 9, 0, NONE, NOT_APPLICABLE, BREACHED",
    "河南, 2024-06-30, 9, 0, DELEGATE, NOT_APPLICABLE, MET",
    "河南, 2024-06-30, 9, 0, COMMITTEE, NOT_APPLICABLE, MET",
    "河南, 2024-06-30, 10, 0, NONE, BREACHED, MET",
    "河南, 2024-06-30, 10, 0, DELEGATE, BREACHED, MET",
    "河南, 2024-06-30, 10, 0, COMMITTEE, MET, MET",
    "河南, 2024-06-30, 11, 0, NONE, BREACHED, MET",
    "河南, 2005-01-01, 10, 0, NONE, BREACHED, MET",
    "河南, 2004-12-31, 10, 0, NONE, UNDETERMINED, MET",
    "呼和浩特, 2024-06-30, 9, 24, NONE, NOT_APPLICABLE, BREACHED",
    "呼和浩特, 2024-06-30, 9, 24, DELEGATE, NOT_APPLICABLE, MET",
    "呼和浩特, 2024-06-30, 9, 24, COMMITTEE, NOT_APPLICABLE, MET",
    "呼和浩特, 2024-06-30, 9, 25, NONE, NOT_APPLICABLE, MET",
    "呼和浩特, 2024-06-30, 9, 26, NONE, NOT_APPLICABLE, MET",
    "呼和浩特, 1997-08-02, 9, 24, NONE, UNDETERMINED, BREACHED",
    "呼和浩特, 1997-08-01, 9, 24, NONE, UNDETERMINED, UNDETERMINED"
  })
  @DisplayName("各地所数之人、所划之线、起始之日；工会规章的10名女会员并存")
  void lines(
      String place,
      LocalDate day,
      int members,
      int workers,
      WomensBody body,
      Verdict.Kind committee,
      Verdict.Kind delegate) {
    BoundRulebook rules = at(place, day);
    UnionOrganisation union = union(members, workers, body);
    assertThat(rules.decide(WOMENS_COMMITTEE, union).kind()).isEqualTo(committee);
    assertThat(rules.decide(WOMENS_DELEGATE, union).kind()).isEqualTo(delegate);
  }

  @Test
  @DisplayName("内蒙古只及外商投资企业；是否外商投资企业未知的，不定案")
  void onlyForeignInvested() {
    BoundRulebook rules = at("呼和浩特", LocalDate.of(2013, 6, 30));
    UnionOrganisation union = union(0, 24, WomensBody.NONE);
    assertThat(rules.decide(WOMENS_DELEGATE, union).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(WOMENS_DELEGATE, union.withForeignInvested(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(WOMENS_DELEGATE, union.withForeignInvested(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0} {1}：有{2}，无{3}")
  @CsvSource({
    "北京, 2024-06-30, CONVENTION, LOCAL_LAW_NOT_SEEN",
    "重庆, 2024-06-30, CONVENTION, LOCAL_LAW_NOT_SEEN",
    "河南, 2005-01-01, CONVENTION, LOCAL_LAW_NOT_SEEN",
    "呼和浩特, 2013-06-30, PAST_REVIEW, START_UNCERTAIN",
    "呼和浩特, 2013-06-30, LOCAL_LAW_NOT_SEEN, START_UNCERTAIN",
    "上海, 2025-06-30, LOCAL_LAW_NOT_SEEN, PAST_REVIEW"
  })
  @DisplayName("已读的不提示未见，未核对的提示")
  void notices(String place, LocalDate day, NoticeKind told, NoticeKind untold) {
    assertThat(at(place, day).decide(WOMENS_DELEGATE, union(9, 24, WomensBody.NONE)).notices())
        .anyMatch(notice -> notice.kind() == told)
        .noneMatch(notice -> notice.kind() == untold);
  }

  @Test
  @DisplayName("上海条例何时起这样规定未经查明，提示起始日")
  void theStartInShanghaiIsUncertain() {
    assertThat(
            at("上海", LocalDate.of(2025, 6, 30))
                .decide(ShanghaiWomensBody.DELEGATE, union(24, 0, WomensBody.NONE))
                .notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.START_UNCERTAIN);
  }

  @Test
  @DisplayName("补救：女职工不满25人的，先设女职工委员")
  void theRemedyIsADelegate() {
    var remedies =
        at("北京", LocalDate.of(2024, 6, 30))
            .of(UnionOrganisation.class)
            .assess(union(9, 24, WomensBody.NONE))
            .remedies(WOMENS_DELEGATE);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(WomensBody.DELEGATE));
  }
}
