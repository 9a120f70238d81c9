package org.uniondomain.rules.region.shanghai;

import static org.assertj.core.api.Assertions.assertThat;
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

@DisplayName("上海市工会条例第十三条第二款")
class ShanghaiWomensBodyTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Regions.SHANGHAI, day);
  }

  private static UnionOrganisation union(int women, WomensBody body) {
    return UnionOrganisation.builder()
        .womenMembers(women)
        .manyWomenWorkers(false)
        .womensBody(body)
        .build();
  }

  @ParameterizedTest(name = "女会员{0}人，{1}：{2}")
  @CsvSource({"24, NONE, BREACHED", "24, DELEGATE, MET", "25, NONE, MET", "26, NONE, MET"})
  @DisplayName("女会员不满25人应设女职工委员")
  void fewerThanTwentyFive(int women, WomensBody body, Verdict.Kind expected) {
    BoundRulebook rules = on(LocalDate.of(2026, 6, 30));
    assertThat(rules.decide(WOMENS_DELEGATE, union(women, body)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("条例何时起这样规定未经查明：资料核对日以前只有法律的许可，并提示未见本地规定")
  void beforeTheTextWasRead() {
    Verdict verdict =
        on(LocalDate.of(2025, 6, 30)).decide(WOMENS_DELEGATE, union(24, WomensBody.NONE));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(verdict.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(
            on(LocalDate.of(2025, 6, 30))
                .decide(ShanghaiWomensBody.DELEGATE, union(24, WomensBody.NONE))
                .notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.START_UNCERTAIN);
  }
}
