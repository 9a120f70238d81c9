package org.uniondomain.rules.region.innermongolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.testing.Households.with;
import static org.uniondomain.rules.hardship.tier.FilingRules.GROUND;
import static org.uniondomain.rules.hardship.tier.TierRules.TIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.FilingGround;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.NoticeKind;

@DisplayName("内蒙古自治区困难职工：沿用全国标准，属推定")
class InnerMongoliaHardshipTest {
  private static BoundRulebook at(LocalDate day) {
    return UnionRules.standard().at(InnerMongolia.HOHHOT, day);
  }

  @Test
  void theNationalLinesAreAssumedAndTheAnswerSaysSo() {
    Answer<HardshipTier> answer =
        at(LocalDate.of(2021, 12, 1)).decide(TIER, with("40000", "11560"));
    assertThat(answer.asFact()).isEqualTo(Fact.known(HardshipTier.RELATIVE));
    assertThat(answer.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION)
        .anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN)
        .noneMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
    assertThat(at(LocalDate.of(2021, 12, 1)).decide(TIER, with("56880", "0")).notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CONTRADICTORY_AT_THE_LINE);
  }

  @Test
  void soAreTheGroundsOf2016() {
    HardshipHousehold injured = with("85320", "0").withSuddenCause(Fact.known(true));
    Answer<FilingGround> answer = at(LocalDate.of(2018, 6, 30)).decide(GROUND, injured);
    assertThat(answer.asFact()).isEqualTo(Fact.known(FilingGround.SUDDEN_HARDSHIP));
    assertThat(answer.notices()).anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
    assertThat(at(LocalDate.of(2020, 6, 1)).decide(GROUND, injured))
        .isInstanceOf(Answer.Undetermined.class);
  }
}
