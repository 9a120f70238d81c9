package org.uniondomain.rules.wage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.wage.MinimumWageRules.MINIMUM_WAGE;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.MinimumWageLaw;

@DisplayName("最低工资规定第十二条：剔除有关项目后的工资不低于当地最低工资标准")
class MinimumWageRulesTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 1, 15);

  private static MonthlyWage wage(LocalDate day, String yuan) {
    return MonthlyWage.builder()
        .day(day)
        .gross(Money.yuan(yuan))
        .overtimePay(Money.ZERO)
        .specialConditionAllowances(Money.ZERO)
        .statutoryWelfare(Money.ZERO)
        .build();
  }

  private static Verdict decide(Division place, MonthlyWage wage) {
    return UnionRules.standard().at(place, ASKED).decide(MINIMUM_WAGE, wage);
  }

  @ParameterizedTest(name = "{0} on {1}: {2} {3}")
  @CsvSource({
    "150102, 2012-10-31, 1150, MET",
    "150102, 2012-10-31, 1049.99, BREACHED",
    "150102, 2012-10-31, 1050, MET",
    "150102, 2012-11-01, 1150, BREACHED",
    "150102, 2012-11-01, 1199.99, BREACHED",
    "150102, 2012-11-01, 1200, MET",
    "150102, 2013-06-30, 1199.99, BREACHED",
    "150102, 2013-06-30, 1200, UNDETERMINED",
    "150102, 2013-06-30, 1350, MET",
    "150102, 2013-12-31, 1349.99, BREACHED",
    "150102, 2014-07-01, 1500, MET",
    "150703, 2014-07-01, 1499.99, BREACHED",
    "150123, 2014-07-01, 1400, MET",
    "150123, 2014-07-01, 1399.99, BREACHED",
    "152502, 2012-11-01, 1100, MET",
    "152502, 2012-11-01, 1099.99, BREACHED",
    "150121, 2012-11-01, 899.99, BREACHED",
    "150121, 2012-11-01, 900, UNDETERMINED",
    "150121, 2012-11-01, 1200, MET",
    "150123, 2021-12-01, 1980, MET",
    "150121, 2021-12-01, 1909.99, BREACHED",
    "150121, 2021-12-01, 1910, MET",
    "150421, 2024-12-01, 2139.99, BREACHED",
    "150421, 2024-12-01, 2140, MET",
    "150102, 2025-11-30, 2270, MET",
    "150102, 2025-12-01, 2249.99, BREACHED",
    "150102, 2025-12-01, 2270, UNDETERMINED",
    "150102, 2025-12-01, 2380, MET",
    "150100, 2024-12-01, 2200, UNDETERMINED"
  })
  void innerMongolia(String place, LocalDate day, String yuan, Verdict.Kind expected) {
    assertThat(decide(Division.of(place), wage(day, yuan)).kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("差额以分计；补救为提高应发工资")
  void theRemedyIsARaise() {
    MonthlyWage wage = wage(LocalDate.of(2012, 11, 1), "1150");
    Division xincheng = Division.of("150102");
    Verdict.Breached breached = (Verdict.Breached) decide(xincheng, wage);
    assertThat(breached.margin().orElseThrow().amount()).isEqualTo(5000);
    assertThat(breached.consequence()).isEqualTo(Consequence.MUST_CORRECT);
    assertThat(breached.notices())
        .anyMatch(notice -> notice.kind() == NoticeKind.CERTAINTY)
        .noneMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL)
        .noneMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    var remedies =
        UnionRules.standard()
            .at(xincheng, ASKED)
            .of(MonthlyWage.class)
            .assess(wage)
            .remedies(MINIMUM_WAGE);
    assertThat(remedies).hasSize(1);
    assertThat(remedies.get(0).to()).isEqualTo(Fact.known(Money.yuan("1200")));
  }

  @Test
  @DisplayName("加班工资、津贴、福利不计入；未告知的不当作零")
  void whatDoesNotCount() {
    Division xincheng = Division.of("150102");
    MonthlyWage wage = wage(LocalDate.of(2012, 11, 1), "1250");
    assertThat(decide(xincheng, wage).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(decide(xincheng, wage.withOvertimePay(Fact.known(Money.yuan("50")))).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(decide(xincheng, wage.withOvertimePay(Fact.known(Money.yuan("50.01")))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    Verdict.Undetermined open =
        (Verdict.Undetermined) decide(xincheng, wage.withStatutoryWelfare(Fact.unknown()));
    assertThat(open.missing())
        .containsExactly(new Missing.OfFact(MonthlyWageFacts.STATUTORY_WELFARE.description()));
    MonthlyWage low =
        MonthlyWage.builder().day(LocalDate.of(2012, 11, 1)).gross(Money.yuan("1199.99")).build();
    assertThat(decide(xincheng, low).kind())
        .as("what does not count can only lower it")
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("别处：规定适用，本库没有当地数值，因此未定；2004年3月1日前不适用")
  void elsewhereTheNumberIsMissing() {
    Verdict.Undetermined open =
        (Verdict.Undetermined) decide(Regions.BEIJING, wage(LocalDate.of(2013, 6, 30), "5000"));
    assertThat(open.possible()).containsExactlyInAnyOrder(Verdict.Kind.MET, Verdict.Kind.BREACHED);
    assertThat(open.missing())
        .extracting(missing -> ((Missing.OfParameter) missing).id())
        .containsExactly("wage.minimum.monthly.0");
    assertThat(open.notices()).anyMatch(notice -> notice.kind() == NoticeKind.LOCAL_LAW_NOT_SEEN);
    assertThat(decide(Regions.BEIJING, wage(LocalDate.of(2004, 2, 29), "1")).kind())
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(decide(Division.of("150102"), wage(LocalDate.of(2005, 6, 30), "1")).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("用户可以为一地补充数值")
  void aUserAddsTheNumberOfAPlace() {
    Overlay own =
        Overlay.of(Regions.BEIJING)
            .replaces(
                MinimumWageRules.MONTHLY_MINIMUM.rows().get(0).threshold(),
                row ->
                    row.since(
                        LocalDate.of(2013, 1, 1),
                        Money.yuan(1),
                        MinimumWageLaw.MINIMUM_WAGE_PROVISIONS.cited(),
                        Certainty.TEXT));
    Verdict verdict =
        UnionRules.standard()
            .with(own)
            .at(Regions.BEIJING, ASKED)
            .decide(MINIMUM_WAGE, wage(LocalDate.of(2013, 6, 30), "0.99"));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(verdict.notices())
        .noneMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
  }
}
