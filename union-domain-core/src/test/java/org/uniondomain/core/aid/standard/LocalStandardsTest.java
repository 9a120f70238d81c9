package org.uniondomain.core.aid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;

@DisplayName("各地低保标准表")
class LocalStandardsTest {
  private static final Instrument NOTICE =
      Instrument.of(
              "t.notice", "通知", "Notice", "民政局", Rank.NORMATIVE_DOCUMENT, Division.of("150100"))
          .edition("2021", LocalDate.of(2021, 1, 1));
  private static final Division CITY = Division.of("150100");
  private static final Division DISTRICT = Division.of("150102");

  private static LocalStandard standard(
      Division place, String yuan, LocalDate from, LocalDate published) {
    return new LocalStandard(
        place,
        StandardNature.LOCAL_STANDARD,
        Sourced.of(Money.yuan(yuan), from, NOTICE.cited(), Certainty.TEXT).published(published));
  }

  private static final LocalStandards TABLE =
      LocalStandards.of(
          ImmutableList.of(
              standard(CITY, "750", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 1)),
              standard(CITY, "790", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 15)),
              new LocalStandard(
                  DISTRICT,
                  StandardNature.STATISTICAL_AVERAGE,
                  Sourced.of(
                      Money.yuan("999"),
                      LocalDate.of(2021, 1, 1),
                      NOTICE.cited(),
                      Certainty.SECONDARY))));

  @Test
  @DisplayName("执行日当天起适用，前一日仍适用原标准")
  void governs_from_its_first_day() {
    assertThat(TABLE.amount(CITY, LocalDate.of(2020, 12, 31)))
        .isEqualTo(Fact.known(Money.yuan(750)));
    assertThat(TABLE.amount(CITY, LocalDate.of(2021, 1, 1))).isEqualTo(Fact.known(Money.yuan(790)));
    assertThat(TABLE.amount(CITY, LocalDate.of(2019, 12, 31))).isEqualTo(Fact.unknown());
  }

  @Test
  @DisplayName("公布之前只能得知原标准，差额补发")
  void back_pay() {
    LocalDate march = LocalDate.of(2021, 3, 1);
    assertThat(TABLE.known(CITY, march, LocalDate.of(2021, 6, 14)).orElseThrow().sourced().value())
        .isEqualTo(Fact.known(Money.yuan(750)));
    assertThat(TABLE.known(CITY, march, LocalDate.of(2021, 6, 15)))
        .isEqualTo(TABLE.inForce(CITY, march));
  }

  @Test
  @DisplayName("区没有执行标准的用市的；平均数不是标准")
  void averages_are_never_found_and_larger_places_are() {
    assertThat(TABLE.amount(DISTRICT, LocalDate.of(2021, 3, 1)))
        .isEqualTo(Fact.known(Money.yuan(790)));
    assertThat(TABLE.amount(Division.of("150202"), LocalDate.of(2021, 3, 1)))
        .isEqualTo(Fact.unknown());
  }

  @Test
  void facts_of_a_year_and_of_a_history() {
    assertThat(TABLE.monthly(CITY, YearMonth.of(2020, 12), YearMonth.of(2021, 1)).items())
        .extracting(each -> each.standard())
        .containsExactly(Fact.known(Money.yuan(750)), Fact.known(Money.yuan(790)));
    assertThat(TABLE.history(CITY).standards().items()).hasSize(2);
    assertThat(TABLE.history(DISTRICT).standards().items()).hasSize(1);
    assertThat(TABLE.history(Division.of("150202")).standards().isComplete()).isFalse();
    assertThat(LocalStandards.none().with(TABLE).all()).isEqualTo(TABLE.all());
  }

  @Test
  void below_zero_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard(CITY, "-1", LocalDate.EPOCH, LocalDate.EPOCH));
  }
}
