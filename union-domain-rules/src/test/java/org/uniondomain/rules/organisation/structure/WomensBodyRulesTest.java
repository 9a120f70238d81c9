package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.structure.WomensBodyRules.UNION_COMMITTEE;
import static org.uniondomain.rules.organisation.structure.WomensBodyRules.WOMENS_COMMITTEE;
import static org.uniondomain.rules.organisation.structure.WomensBodyRules.WOMENS_DELEGATE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.organisation.structure.WomensBody;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十一条第一款（2001年文本第十条第一款）；工会女职工委员会工作条例第十一条")
class WomensBodyRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2024, 6, 30));

  private static UnionOrganisation union(int womenMembers, WomensBody body) {
    return UnionOrganisation.builder().womenMembers(womenMembers).womensBody(body).build();
  }

  @ParameterizedTest(name = "女会员{0}人，{1}：{2}")
  @CsvSource({
    "9, COMMITTEE, NOT_APPLICABLE",
    "10, COMMITTEE, MET",
    "10, DELEGATE, BREACHED",
    "10, NONE, BREACHED",
    "11, NONE, BREACHED"
  })
  @DisplayName("工会规章：女会员达到10人应建立女职工委员会")
  void theUnionRuleDemandsFromTen(int women, WomensBody body, Verdict.Kind expected) {
    assertThat(RULES.decide(UNION_COMMITTEE, union(women, body)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("法律只说可以：女职工较多与否须由人判断，且无论如何不构成违反")
  void theLawPermitsAndIsNeverBreached() {
    UnionOrganisation few = union(9, WomensBody.NONE);
    Verdict.Undetermined open = (Verdict.Undetermined) RULES.decide(WOMENS_COMMITTEE, few);
    assertThat(open.possible())
        .containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.NOT_APPLICABLE);
    assertThat(open.missing())
        .containsExactly(
            new Missing.OfFact(UnionOrganisationFacts.MANY_WOMEN_WORKERS.description()));
    assertThat(RULES.decide(WOMENS_COMMITTEE, few.withManyWomenWorkers(Fact.known(true))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(WOMENS_DELEGATE, few.withManyWomenWorkers(Fact.known(false))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("法律的许可与工会规章的义务并存：义务成立时即为答案，不生冲突，也不必先作判断")
  void thePermissionOfTheLawIsNoConflict() {
    assertThat(RULES.decide(WOMENS_COMMITTEE, union(10, WomensBody.NONE)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(RULES.decide(WOMENS_COMMITTEE, union(10, WomensBody.COMMITTEE)).kind())
        .isEqualTo(Verdict.Kind.MET);
    UnionOrganisation between =
        union(0, WomensBody.NONE)
            .withWomenMembers(Fact.between(9, 10))
            .withManyWomenWorkers(Fact.known(true));
    Verdict.Undetermined open = (Verdict.Undetermined) RULES.decide(WOMENS_COMMITTEE, between);
    assertThat(open.possible()).containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(open.missing())
        .containsExactly(new Missing.OfFact(UnionOrganisationFacts.WOMEN_MEMBERS.description()));
  }

  @Test
  @DisplayName("答案注明工会规章只见节录")
  void theUnionRuleIsAnExcerpt() {
    assertThat(RULES.decide(UNION_COMMITTEE, union(10, WomensBody.NONE)).notices())
        .anyMatch(
            notice ->
                notice.kind() == NoticeKind.CERTAINTY
                    && notice.certainty().orElseThrow() == Certainty.EXCERPT);
  }

  @Test
  @DisplayName("2023年以前工会规章所定人数未见：不定案，不当作没有")
  void theNumberBefore2023IsUnknown() {
    Verdict verdict =
        UnionRules.standard()
            .at(Division.NATION, LocalDate.of(2013, 6, 30))
            .decide(UNION_COMMITTEE, union(10, WomensBody.NONE));
    Verdict.Undetermined open = (Verdict.Undetermined) verdict;
    assertThat(open.missing())
        .containsExactly(
            new Missing.OfParameter(
                WomensBodyRules.UNION_LINE.id(), WomensBodyRules.UNION_LINE.label()));
    assertThat(
            UnionRules.standard()
                .at(Division.NATION, LocalDate.of(1994, 2, 7))
                .decide(UNION_COMMITTEE, union(10, WomensBody.NONE))
                .kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("补救：建立女职工委员会")
  void theRemedyIsACommittee() {
    var remedies =
        RULES
            .of(UnionOrganisation.class)
            .assess(union(10, WomensBody.DELEGATE))
            .remedies(WOMENS_COMMITTEE);
    assertThat(remedies).hasSize(1);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(WomensBody.COMMITTEE));
  }

  @Test
  @DisplayName("同样的工会，地方不同，答案不同：北京数女职工，上海、重庆、河南数女会员，内蒙古只及外资企业")
  void thePlaceChangesTheFactAskedAndTheForce() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    UnionOrganisation union =
        union(9, WomensBody.NONE)
            .withWomenWorkers(Fact.known(30))
            .withManyWomenWorkers(Fact.known(false))
            .withForeignInvested(Fact.known(false));
    assertThat(kinds(Regions.BEIJING, day, union)).isEqualTo("BREACHED, MET");
    assertThat(kinds(Regions.SHANGHAI, day, union)).isEqualTo("NOT_APPLICABLE, BREACHED");
    assertThat(kinds(Regions.CHONGQING, day, union)).isEqualTo("NOT_APPLICABLE, BREACHED");
    assertThat(kinds(Regions.HENAN, day, union)).isEqualTo("NOT_APPLICABLE, BREACHED");
    assertThat(kinds(Regions.INNER_MONGOLIA, day, union)).isEqualTo("NOT_APPLICABLE, MET");
    assertThat(kinds(Regions.GUANGDONG, day, union)).isEqualTo("NOT_APPLICABLE, MET");
  }

  private static String kinds(Division place, LocalDate day, UnionOrganisation union) {
    BoundRulebook rules = UnionRules.standard().at(place, day);
    return rules.decide(WOMENS_COMMITTEE, union).kind()
        + ", "
        + rules.decide(WOMENS_DELEGATE, union).kind();
  }
}
