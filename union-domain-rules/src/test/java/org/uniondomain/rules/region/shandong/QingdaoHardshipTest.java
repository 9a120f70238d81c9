package org.uniondomain.rules.region.shandong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("青岛市困难职工：公式用小于号")
class QingdaoHardshipTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.of("370200"), LocalDate.of(2022, 6, 30));

  @Test
  @DisplayName("恰为低保标准2倍：不入，公式并不自相矛盾，不作提示")
  void exactlyTwiceTheStandard() {
    Answer<HardshipTier> answer = RULES.decide(TIER, with("56880", "0"));
    assertThat(answer.asFact()).isEqualTo(Fact.known(HardshipTier.NONE));
    assertThat(answer.notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
    assertThat(RULES.decide(TIER, with("56879.99", "0")).asFact())
        .isEqualTo(Fact.known(HardshipTier.RELATIVE));
  }

  @Test
  @DisplayName("恰为低保标准：相对困难；已见本地规定")
  void exactlyTheStandard() {
    Answer<HardshipTier> answer = RULES.decide(TIER, with("40000", "11560"));
    assertThat(answer.asFact()).isEqualTo(Fact.known(HardshipTier.RELATIVE));
    assertThat(answer.notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
  }
}
