package org.uniondomain.rules.region.innermongolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.WomensBodyRules.WOMENS_DELEGATE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.UnionOrganisation;
import org.uniondomain.core.organisation.WomensBody;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("内蒙古自治区外商投资企业工会条例第七条")
class InnerMongoliaWomensBodyTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(InnerMongolia.HOHHOT, day);
  }

  private static UnionOrganisation union(int women, WomensBody body) {
    return UnionOrganisation.builder()
        .womenWorkers(women)
        .manyWomenWorkers(false)
        .foreignInvested(true)
        .womensBody(body)
        .build();
  }

  @ParameterizedTest(name = "女职工{0}人，{1}：{2}")
  @CsvSource({
    "24, NONE, BREACHED",
    "24, DELEGATE, MET",
    "24, COMMITTEE, MET",
    "25, NONE, NOT_APPLICABLE",
    "26, NONE, NOT_APPLICABLE"
  })
  @DisplayName("外商投资企业女职工不满25人应设女职工委员")
  void fewerThanTwentyFive(int women, WomensBody body, Verdict.Kind expected) {
    BoundRulebook rules = on(LocalDate.of(2013, 6, 30));
    assertThat(rules.decide(InnerMongoliaWomensBody.DELEGATE, union(women, body)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("其他企业不适用；是否外商投资企业未知的，不定案")
  void onlyForeignInvested() {
    BoundRulebook rules = on(LocalDate.of(2013, 6, 30));
    UnionOrganisation union = union(24, WomensBody.NONE);
    assertThat(rules.decide(WOMENS_DELEGATE, union).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(WOMENS_DELEGATE, union.withForeignInvested(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(WOMENS_DELEGATE, union.withForeignInvested(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("条例今日是否仍有效未经核对，并提示未见本地其他规定")
  void notices() {
    assertThat(
            on(LocalDate.of(2013, 6, 30))
                .decide(WOMENS_DELEGATE, union(24, WomensBody.NONE))
                .notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.PAST_REVIEW)
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }
}
