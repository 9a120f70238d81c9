package org.uniondomain.rules.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.STATED_EFFECTIVE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.fact.Fact;

@DisplayName("存在：有无其事，与是否已到其日无关")
class ExistsTest {
  private static final LocalDate DAY = LocalDate.of(2013, 3, 11);
  private static final Condition<CollectiveContract> STATED = STATED_EFFECTIVE.exists();

  private static Truth stated(Fact<LocalDate> day) {
    return STATED.truth(CollectiveContract.builder().statedEffectiveOn(day).build(), null);
  }

  @Test
  void noneIsNotThereAndUnknownIsOpen() {
    assertThat(stated(Fact.known(DAY))).isEqualTo(Truth.TRUE);
    assertThat(stated(Fact.known(LocalDate.of(9999, 1, 1)))).isEqualTo(Truth.TRUE);
    assertThat(stated(Fact.between(DAY, DAY.plusDays(1)))).isEqualTo(Truth.TRUE);
    assertThat(stated(Fact.none())).isEqualTo(Truth.FALSE);
    assertThat(stated(Fact.unknown())).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void whatIsMissingIsTheFact() {
    MissingCollector collector = new MissingCollector();
    STATED.missing(CollectiveContract.builder().build(), null, collector);
    assertThat(collector.found())
        .containsExactly(new Missing.OfFact(STATED_EFFECTIVE.description()));
    assertThat(collector.waitsForEvents()).isFalse();
  }
}
