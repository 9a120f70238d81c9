package org.uniondomain.rules.hardship.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.hardship.file.PublicityNoticeRules.NOTHING_SENSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.file.PublicityNotice;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("个人信息保护法第二十八条：公示不得含敏感个人信息")
class PublicityNoticeRulesTest {
  private static final PublicityNotice PLAIN =
      PublicityNotice.builder()
          .showsIdentityNumber(false)
          .showsBankCard(false)
          .showsMedicalDetail(false)
          .showsYoungChildren(false)
          .build();

  private static Verdict on(LocalDate day, PublicityNotice notice) {
    return UnionRules.standard().at(Division.NATION, day).decide(NOTHING_SENSITIVE, notice);
  }

  @Test
  void eachOfThemBreaches() {
    LocalDate day = LocalDate.of(2025, 4, 19);
    assertThat(on(day, PLAIN)).isInstanceOf(Verdict.Met.class);
    assertThat(on(day, PLAIN).notices()).anyMatch(notice -> notice.kind() == NoticeKind.CONVENTION);
    Fact<Boolean> yes = Fact.known(true);
    List<UnaryOperator<PublicityNotice>> faults =
        List.of(
            notice -> notice.withShowsIdentityNumber(yes),
            notice -> notice.withShowsBankCard(yes),
            notice -> notice.withShowsMedicalDetail(yes),
            notice -> notice.withShowsYoungChildren(yes));
    for (UnaryOperator<PublicityNotice> fault : faults) {
      assertThat(on(day, fault.apply(PLAIN))).isInstanceOf(Verdict.Breached.class);
    }
    assertThat(on(day, PLAIN.withShowsBankCard(Fact.unknown())))
        .isInstanceOf(Verdict.Undetermined.class);
  }

  @Test
  @DisplayName("施行日未经核实：公布之后、核实之前，违反与否无法确定")
  void beforeTheDayOnWhichItWasReadItIsLeftOpen() {
    PublicityNotice card = PLAIN.withShowsBankCard(Fact.known(true));
    assertThat(on(LocalDate.of(2025, 4, 18), card)).isInstanceOf(Verdict.Undetermined.class);
    assertThat(on(LocalDate.of(2021, 8, 20), card)).isInstanceOf(Verdict.Undetermined.class);
    assertThat(on(LocalDate.of(2021, 8, 19), card)).isInstanceOf(Verdict.NotApplicable.class);
  }
}
