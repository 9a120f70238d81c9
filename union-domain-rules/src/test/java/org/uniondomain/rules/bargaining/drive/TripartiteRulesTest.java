package org.uniondomain.rules.bargaining.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.drive.TripartiteRules.SEVERAL_PLACES;
import static org.uniondomain.rules.bargaining.drive.TripartiteRules.THREE_PARTIES;
import static org.uniondomain.rules.bargaining.drive.TripartiteRules.THREE_PARTS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.drive.MutualReview;
import org.uniondomain.core.bargaining.drive.TripartiteMeeting;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("协调劳动关系三方会议和互查互评互学")
class TripartiteRulesTest {
  private static final BoundRulebook REGION =
      UnionRules.standard().at(Regions.INNER_MONGOLIA, LocalDate.of(2014, 1, 10));

  @ParameterizedTest(name = "部门{0}，工会{1}，企业方{2}：{3}")
  @CsvSource({
    "true, true, true, MET",
    "false, true, true, BREACHED",
    "true, false, true, BREACHED",
    "true, true, false, BREACHED"
  })
  void threeParties(boolean authority, boolean union, boolean employers, Verdict.Kind expected) {
    TripartiteMeeting meeting =
        TripartiteMeeting.builder()
            .heldOn(LocalDate.of(2013, 5, 8))
            .authorityPresent(authority)
            .unionPresent(union)
            .employersPresent(employers)
            .build();
    assertThat(REGION.decide(THREE_PARTIES, meeting).kind()).isEqualTo(expected);
    assertThat(REGION.decide(THREE_PARTIES, meeting.withHeldOn(Fact.none())).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}个盟市，互学{1}：{2}，{3}")
  @CsvSource({"1, true, BREACHED, MET", "2, true, MET, MET", "12, false, MET, BREACHED"})
  void review(int places, boolean learnt, Verdict.Kind several, Verdict.Kind parts) {
    MutualReview review =
        MutualReview.builder().places(places).checked(true).assessed(true).learnt(learnt).build();
    assertThat(REGION.decide(SEVERAL_PLACES, review).kind()).isEqualTo(several);
    assertThat(REGION.decide(THREE_PARTS, review).kind()).isEqualTo(parts);
  }
}
