package org.uniondomain.rules.organisation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.rules.lang.Bound.NOT_EXCEEDING;
import static org.uniondomain.rules.lang.Measure.RATIO;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.organisation.money.FundContribution;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.law.Conventions;

@Label("工会经费拨缴")
class ContributionRulesPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final LocalDate DUE_DAY = LocalDate.of(2026, 6, 15);
  private static final BoundRulebook RULES = UnionRules.standard().at(Regions.BEIJING, DAY);

  /** A ceiling of the whole of the arrears, as a user's own text of a place might have it. */
  private static final Threshold<Ratio> CAP =
      Threshold.threshold("own.late-fee-cap", RATIO, NOT_EXCEEDING, "上限", "ceiling")
          .since(LocalDate.of(2016, 1, 1), Ratio.ONE, Conventions.ROUND_TO_FEN, CONVENTION);

  private static final Calculation<FundContribution, Money> CAPPED =
      ContributionTermRules.capped("own.late-fee", CAP);

  private static final BoundRulebook CAPPED_RULES =
      UnionRules.standard()
          .with(Overlay.of(Regions.BEIJING).replaces(ContributionTermRules.LATE_FEE, CAPPED))
          .at(Regions.BEIJING, DAY);

  private static FundContribution paid(long payroll, long paid, int daysLate) {
    return FundContribution.builder()
        .unionFounded(true)
        .month(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)))
        .payroll(Money.fen(payroll))
        .paid(Money.fen(paid))
        .settledOn(DUE_DAY.plusDays(daysLate))
        .build();
  }

  private static long fee(BoundRulebook rules, FundContribution contribution) {
    return rules.decide(ContributionTermRules.LATE_FEE, contribution).asFact().get().fen();
  }

  @Property
  @Label("应拨缴额恰好足额，少一分不足")
  void oneFenLess(@ForAll @LongRange(min = 50, max = 100_000_000_000L) long payroll) {
    long due = RULES.decide(ContributionRules.DUE, paid(payroll, 0, 0)).asFact().get().fen();
    assertThat(due).isEqualTo((payroll + 25) / 50);
    assertThat(RULES.decide(ContributionRules.PAID_IN_FULL, paid(payroll, due, 0)).kind())
        .isEqualTo(Verdict.Kind.MET);
    assertThat(RULES.decide(ContributionRules.PAID_IN_FULL, paid(payroll, due - 1, 0)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Property
  @Label("多迟一日，滞纳金不减；按期则无")
  void growsWithTheDays(
      @ForAll @LongRange(max = 100_000_000_000L) long payroll,
      @ForAll @LongRange(max = 2_000_000_000L) long paid,
      @ForAll @IntRange(min = -30, max = 2000) int days) {
    long fee = fee(RULES, paid(payroll, paid, days));
    assertThat(fee(RULES, paid(payroll, paid, days + 1))).isGreaterThanOrEqualTo(fee);
    if (days <= 0) {
      assertThat(fee).isZero();
    }
  }

  @Property
  @Label("有上限之处不超过上限，未到上限的与无上限之处相同，也不随日数减少")
  void isCappedWhereAPlaceCapsIt(
      @ForAll @LongRange(max = 100_000_000_000L) long payroll,
      @ForAll @IntRange(max = 2000) int days) {
    FundContribution late = paid(payroll, 0, days);
    long arrears = RULES.decide(ContributionRules.ARREARS, late).asFact().get().fen();
    long capped = fee(CAPPED_RULES, late);
    assertThat(capped).isEqualTo(Math.min(arrears, fee(RULES, late)));
    assertThat(fee(CAPPED_RULES, paid(payroll, 0, days + 1))).isGreaterThanOrEqualTo(capped);
  }
}
