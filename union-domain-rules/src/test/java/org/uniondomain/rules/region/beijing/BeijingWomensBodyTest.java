package org.uniondomain.rules.region.beijing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.WomensBodyRules.WOMENS_COMMITTEE;
import static org.uniondomain.rules.organisation.WomensBodyRules.WOMENS_DELEGATE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.UnionOrganisation;
import org.uniondomain.core.organisation.WomensBody;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("北京市实施《中华人民共和国工会法》办法第九条")
class BeijingWomensBodyTest {
  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Regions.BEIJING, day);
  }

  private static UnionOrganisation union(int members, int workers, WomensBody body) {
    return UnionOrganisation.builder()
        .womenMembers(members)
        .womenWorkers(workers)
        .manyWomenWorkers(false)
        .womensBody(body)
        .build();
  }

  @ParameterizedTest(name = "女会员{0}人、女职工{1}人，{2}：{3}、{4}")
  @CsvSource({
    "9, 24, NONE, NOT_APPLICABLE, BREACHED",
    "9, 24, DELEGATE, NOT_APPLICABLE, MET",
    "9, 25, NONE, BREACHED, MET",
    "9, 25, DELEGATE, BREACHED, MET",
    "9, 25, COMMITTEE, MET, MET",
    "9, 26, NONE, BREACHED, MET",
    "10, 24, NONE, BREACHED, BREACHED",
    "10, 24, DELEGATE, BREACHED, MET",
    "10, 24, COMMITTEE, MET, MET"
  })
  @DisplayName("女职工满25人应建立女职工委员会，不满25人应设女职工委员；工会规章的10名女会员并存")
  void twentyFiveWomenWorkers(
      int members, int workers, WomensBody body, Verdict.Kind committee, Verdict.Kind delegate) {
    BoundRulebook rules = on(LocalDate.of(2024, 6, 30));
    UnionOrganisation union = union(members, workers, body);
    assertThat(rules.decide(WOMENS_COMMITTEE, union).kind()).isEqualTo(committee);
    assertThat(rules.decide(WOMENS_DELEGATE, union).kind()).isEqualTo(delegate);
  }

  @Test
  @DisplayName("2016年起定案；工会规章的人数未见，也不影响已成立的义务")
  void since2016() {
    UnionOrganisation union = union(9, 25, WomensBody.NONE);
    assertThat(on(LocalDate.of(2016, 1, 1)).decide(WOMENS_COMMITTEE, union).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(on(LocalDate.of(2015, 12, 31)).decide(WOMENS_COMMITTEE, union).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("补救：女职工不满25人的，先设女职工委员")
  void theRemedyIsADelegate() {
    var remedies =
        on(LocalDate.of(2024, 6, 30))
            .of(UnionOrganisation.class)
            .assess(union(9, 24, WomensBody.NONE))
            .remedies(WOMENS_DELEGATE);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(WomensBody.DELEGATE));
  }
}
