package org.uniondomain.rules.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.structure.CommitteeRules.REQUIRED;
import static org.uniondomain.rules.organisation.structure.CommitteeRules.SEATS;
import static org.uniondomain.rules.organisation.structure.CommitteeRules.SEATS_OF_LARGEST;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.organisation.structure.LeadingBody;
import org.uniondomain.core.organisation.structure.UnionOrganisation;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十一条（2001年文本第十条）；工会基层组织选举工作条例第八条（1992年暂行条例第七条）")
class CommitteeRulesTest {
  private static final LocalDate LAST_OF_1992 = LocalDate.of(2016, 10, 8);
  private static final LocalDate FIRST_OF_2016 = LocalDate.of(2016, 10, 9);

  private static BoundRulebook on(LocalDate day) {
    return UnionRules.standard().at(Division.NATION, day);
  }

  private static UnionOrganisation committee(int members, int seats) {
    return UnionOrganisation.builder()
        .members(members)
        .ledBy(LeadingBody.COMMITTEE)
        .committeeSeats(seats)
        .build();
  }

  @ParameterizedTest(name = "{0}人，{1}席：{2}")
  @CsvSource({
    "1, 2, BREACHED",
    "1, 3, MET",
    "24, 5, MET",
    "24, 6, BREACHED",
    "25, 2, BREACHED",
    "25, 3, MET",
    "25, 7, MET",
    "25, 8, BREACHED",
    "200, 7, MET",
    "200, 8, BREACHED",
    "201, 6, BREACHED",
    "201, 7, MET",
    "1000, 15, MET",
    "1000, 16, BREACHED",
    "1001, 14, BREACHED",
    "1001, 15, MET",
    "5000, 21, MET",
    "5000, 22, BREACHED",
    "5001, 20, BREACHED",
    "5001, 21, MET",
    "10000, 29, MET",
    "10001, 28, BREACHED",
    "10001, 29, MET",
    "50000, 37, MET",
    "50000, 38, BREACHED",
    "50001, 38, NOT_APPLICABLE"
  })
  @DisplayName("2016年条例第八条：各档上下限")
  void bandsOf2016(int members, int seats, Verdict.Kind expected) {
    assertThat(on(FIRST_OF_2016).decide(SEATS, committee(members, seats)).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}人，{1}席：{2}")
  @CsvSource({
    "25, 3, NOT_APPLICABLE",
    "26, 2, BREACHED",
    "26, 3, MET",
    "200, 7, MET",
    "1001, 14, BREACHED",
    "10000, 20, BREACHED",
    "10000, 29, MET",
    "10001, 38, NOT_APPLICABLE"
  })
  @DisplayName("1992年暂行条例第七条：各档上下限，至2016年10月8日")
  void bandsOf1992(int members, int seats, Verdict.Kind expected) {
    assertThat(on(LAST_OF_1992).decide(SEATS, committee(members, seats)).kind())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}，{1}人，{2}席：{3}")
  @CsvSource({
    "2016-10-08, 10000, 38, NOT_APPLICABLE",
    "2016-10-08, 10001, 1, MET",
    "2016-10-08, 10001, 37, MET",
    "2016-10-08, 10001, 38, BREACHED",
    "2016-10-09, 50000, 36, NOT_APPLICABLE",
    "2016-10-09, 50001, 36, BREACHED",
    "2016-10-09, 50001, 37, MET",
    "2016-10-09, 50001, 45, MET",
    "2016-10-09, 50001, 46, BREACHED"
  })
  @DisplayName("最大一档：1992年超过1万人只有上限，2016年超过5万人有上下限")
  void theLargest(LocalDate day, int members, int seats, Verdict.Kind expected) {
    assertThat(on(day).decide(SEATS_OF_LARGEST, committee(members, seats)).kind())
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("最大一档出自二手资料，其余各档出自节录：各自注明，互不牵连")
  void eachBandShowsItsOwnCertainty() {
    BoundRulebook rules = on(LocalDate.of(2020, 1, 1));
    assertThat(rules.decide(SEATS, committee(1001, 15)).notices())
        .noneMatch(notice -> notice.certainty().equals(Optional.of(Certainty.SECONDARY)))
        .anyMatch(notice -> notice.certainty().equals(Optional.of(Certainty.EXCERPT)));
    assertThat(rules.decide(SEATS_OF_LARGEST, committee(60_000, 40)).notices())
        .anyMatch(notice -> notice.certainty().equals(Optional.of(Certainty.SECONDARY)));
  }

  @Test
  @DisplayName("会员1001人：15席符合，14席低于下限一席，补救为15席")
  void oneThousandAndOneMembers() {
    BoundRulebook rules = on(LocalDate.of(2020, 1, 1));
    assertThat(rules.decide(SEATS, committee(1001, 15)).kind()).isEqualTo(Verdict.Kind.MET);
    Verdict.Breached breached = (Verdict.Breached) rules.decide(SEATS, committee(1001, 14));
    assertThat(breached.margin().orElseThrow().amount()).isEqualTo(1);
    var remedies = rules.of(UnionOrganisation.class).assess(committee(1001, 14)).remedies(SEATS);
    assertThat(remedies).hasSize(1);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(15));
  }

  @Test
  @DisplayName("会员人数只知范围：两档都容许的席数符合，都不容许的不符合，其余待定")
  void membersWithinARange() {
    BoundRulebook rules = on(LocalDate.of(2020, 1, 1));
    UnionOrganisation union = committee(0, 15).withMembers(Fact.between(990, 1010));
    assertThat(rules.decide(SEATS, union).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(SEATS, union.withCommitteeSeats(Fact.known(22))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(SEATS, union.withCommitteeSeats(Fact.known(6))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    Verdict.Undetermined open =
        (Verdict.Undetermined) rules.decide(SEATS, union.withCommitteeSeats(Fact.known(16)));
    assertThat(open.possible()).containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(open.missing())
        .containsExactly(new Missing.OfFact(UnionOrganisationFacts.MEMBERS.description()));
    assertThat(rules.decide(SEATS, union.withMembers(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("会员不满25人：可只设主席或组织员一人，此时席数规定不适用")
  void oneChairOrOrganiserIsEnoughUnder25() {
    UnionOrganisation alone =
        UnionOrganisation.builder().members(24).ledBy(LeadingBody.CHAIR_OR_ORGANISER).build();
    BoundRulebook rules = on(LocalDate.of(2020, 1, 1));
    assertThat(rules.decide(REQUIRED, alone).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(SEATS, alone).kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(rules.decide(REQUIRED, committee(24, 3)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(rules.decide(REQUIRED, alone.withMembers(Fact.known(25))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(rules.decide(REQUIRED, alone.withMembers(Fact.between(24, 25))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(rules.decide(REQUIRED, committee(25, 3)).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @ParameterizedTest(name = "{0}，{1}人：{2}")
  @CsvSource({
    "1992-04-13, 10, NOT_APPLICABLE",
    "1992-04-14, 25, MET",
    "1992-04-14, 26, BREACHED",
    "2001-10-26, 25, MET",
    "2001-10-27, 25, BREACHED",
    "2001-10-27, 24, MET",
    "2022-01-01, 24, MET",
    "2022-01-01, 25, BREACHED"
  })
  @DisplayName("1992年的“25人以下”含25人；2001年工会法起25人即应建立委员会")
  void theLawMovesTheLineOf1992(LocalDate day, int members, Verdict.Kind expected) {
    UnionOrganisation alone =
        UnionOrganisation.builder().members(members).ledBy(LeadingBody.CHAIR_OR_ORGANISER).build();
    assertThat(on(day).decide(REQUIRED, alone).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("补救：25人以上只设主席的，建立委员会")
  void theRemedyIsACommittee() {
    UnionOrganisation alone =
        UnionOrganisation.builder().members(300).ledBy(LeadingBody.CHAIR_OR_ORGANISER).build();
    var remedies =
        UnionRules.standard()
            .at(Regions.BEIJING, FIRST_OF_2016)
            .of(UnionOrganisation.class)
            .assess(alone)
            .remedies(REQUIRED);
    assertThat(remedies).hasSize(1);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(LeadingBody.COMMITTEE));
  }
}
