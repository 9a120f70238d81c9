package org.uniondomain.rules.region.henan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.WomensBodyRules.WOMENS_COMMITTEE;
import static org.uniondomain.rules.organisation.WomensBodyRules.WOMENS_DELEGATE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.organisation.UnionOrganisation;
import org.uniondomain.core.organisation.WomensBody;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("河南省工会条例第九条")
class HenanWomensBodyTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Regions.HENAN, day);
  }

  private static UnionOrganisation union(int women, WomensBody body) {
    return UnionOrganisation.builder()
        .womenMembers(women)
        .manyWomenWorkers(false)
        .womensBody(body)
        .build();
  }

  @ParameterizedTest(name = "女会员{0}人，{1}：{2}、{3}")
  @CsvSource({
    "9, NONE, NOT_APPLICABLE, BREACHED",
    "9, DELEGATE, NOT_APPLICABLE, MET",
    "9, COMMITTEE, NOT_APPLICABLE, MET",
    "10, NONE, BREACHED, MET",
    "10, DELEGATE, BREACHED, MET",
    "10, COMMITTEE, MET, MET",
    "11, NONE, BREACHED, MET"
  })
  @DisplayName("女会员满10人应建立女职工委员会，不满10人应设女职工委员")
  void tenWomenMembers(int women, WomensBody body, Verdict.Kind committee, Verdict.Kind delegate) {
    BoundRulebook rules = on(LocalDate.of(2024, 6, 30));
    assertThat(rules.decide(WOMENS_COMMITTEE, union(women, body)).kind()).isEqualTo(committee);
    assertThat(rules.decide(WOMENS_DELEGATE, union(women, body)).kind()).isEqualTo(delegate);
  }

  @Test
  @DisplayName("2005年1月1日前只有工会规章，其人数未见，不定案")
  void before() {
    assertThat(
            on(LocalDate.of(2005, 1, 1))
                .decide(WOMENS_COMMITTEE, union(10, WomensBody.NONE))
                .kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            on(LocalDate.of(2005, 1, 1).minusDays(1))
                .decide(WOMENS_COMMITTEE, union(10, WomensBody.NONE))
                .kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("本地条例已读，不提示未见")
  void localLawWasSeen() {
    assertThat(
            on(LocalDate.of(2005, 1, 1))
                .decide(WOMENS_DELEGATE, union(9, WomensBody.NONE))
                .notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN)
        .anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
  }
}
