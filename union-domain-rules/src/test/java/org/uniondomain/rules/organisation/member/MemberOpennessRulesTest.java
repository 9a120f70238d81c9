package org.uniondomain.rules.organisation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.organisation.member.MemberOpennessRules.ASSESSED;
import static org.uniondomain.rules.organisation.member.MemberOpennessRules.DOUBLE_DISPLAY;
import static org.uniondomain.rules.organisation.member.MemberOpennessRules.FOUR_RIGHTS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.organisation.member.MemberOpenness;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("会务公开和会员民主权利：仅见报道，只作提示")
class MemberOpennessRulesTest {
  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);
  private static final BoundRulebook RULES = UnionRules.standard().at(InnerMongolia.HOHHOT, DAY);
  private static final MemberOpenness OPEN =
      MemberOpenness.builder().know(true).takePart(true).supervise(true).elect(true).build();

  @Test
  @DisplayName("四权缺一即不符合，后果为提示")
  void fourRights() {
    assertThat(RULES.decide(FOUR_RIGHTS, OPEN).kind()).isEqualTo(Verdict.Kind.MET);
    Verdict three = RULES.decide(FOUR_RIGHTS, OPEN.withSupervise(Fact.known(false)));
    assertThat(((Verdict.Breached) three).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(RULES.decide(FOUR_RIGHTS, OPEN.withKnow(Fact.unknown())).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(UnionRules.standard().at(Regions.HUNAN, DAY).decide(FOUR_RIGHTS, OPEN).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("双亮缺一即不符合；未列入考核的为未达目标")
  void displayAndTarget() {
    MemberOpenness half =
        MemberOpenness.builder()
            .signDisplayed(true)
            .identityDisplayed(false)
            .foundingAssessed(false)
            .build();
    assertThat(RULES.decide(DOUBLE_DISPLAY, half).kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(((Verdict.Breached) RULES.decide(ASSESSED, half)).consequence())
        .isEqualTo(Consequence.TARGET);
  }
}
