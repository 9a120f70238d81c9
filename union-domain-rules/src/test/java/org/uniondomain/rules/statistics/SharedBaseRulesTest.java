package org.uniondomain.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.statistics.SharedBaseRules.ONE_BASE;
import static org.uniondomain.rules.statistics.SharedBaseRules.SAME_BASE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.RateBase;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.statistics.SharedBase;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("本库约定：称以同一基数计算的各项统计，隐含基数应有共同部分")
class SharedBaseRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2013, 6, 30));

  private static final Figure COMPREHENSIVE = figure(41_559, "90");
  private static final Figure WAGE = figure(34_577, "82");

  private static Figure figure(int number, String percent) {
    return Figure.builder()
        .number(ReportedCount.exact(number))
        .rate(ReportedRatio.percent(percent))
        .build();
  }

  private static Verdict decide(Listing<Figure> figures) {
    return RULES.decide(ONE_BASE, SharedBase.builder().figures(figures).build());
  }

  @Test
  @DisplayName("例46：41,559占90%与34,577占82%，隐含基数不相交")
  void contractsOfTwoKinds() {
    Verdict verdict = decide(Listing.of(COMPREHENSIVE, WAGE));
    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.BREACHED);
    Verdict.Breached breached = (Verdict.Breached) verdict;
    assertThat(breached.consequence()).isEqualTo(Consequence.DATA_QUALITY);
    assertThat(breached.margin().orElseThrow().amount()).isEqualTo(45_922 - 42_425);
  }

  @Test
  @DisplayName("恰有一个共同的整数即一致，差一个则不一致")
  void atTheLine() {
    Figure first = figure(100, "50");
    assertThat(decide(Listing.of(first, figure(101, "50"))).kind()).isEqualTo(Verdict.Kind.MET);
    Figure low = figure(100, "99");
    Figure high = figure(102, "100");
    Figure higher = figure(101, "100");
    assertThat(decide(Listing.of(low, higher)).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(decide(Listing.of(low, high)).kind()).isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("没有统计、一项统计，都不会不一致")
  void fewFigures() {
    assertThat(decide(Listing.none()).kind()).isEqualTo(Verdict.Kind.MET);
    assertThat(decide(Listing.of(WAGE)).kind()).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("知道得更多不会推翻：已不一致的仍不一致，尚一致的在名单不全时无法确定")
  void incomplete() {
    assertThat(decide(Listing.partial(List.of(COMPREHENSIVE, WAGE))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(decide(Listing.partial(List.of(COMPREHENSIVE))).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    Figure unknown = WAGE.withRate(Fact.unknown());
    assertThat(decide(Listing.of(COMPREHENSIVE, unknown)).kind())
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(decide(Listing.of(COMPREHENSIVE, WAGE, unknown)).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @Test
  @DisplayName("比率可能为零的统计没有最大基数，不产生不一致")
  void rateOfZero() {
    assertThat(decide(Listing.of(figure(10, "0"), figure(10, "100"))).kind())
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(decide(Listing.of(figure(10, "0"), figure(40_000, "90"))).kind())
        .isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("称以同一基数计算的，须注明同一个口径；未注明的不与任何比率同口径")
  void sameBase() {
    Figure enterprises = WAGE.withBaseKind(Fact.known(RateBase.UNIONISED_ENTERPRISES));
    Figure units = WAGE.withBaseKind(Fact.known(RateBase.UNIONISED_UNITS));
    Figure unnamed = WAGE.withBaseKind(Fact.known(RateBase.UNSPECIFIED));

    assertThat(sameBase(enterprises, enterprises)).isEqualTo(Verdict.Kind.MET);
    assertThat(sameBase(enterprises, units)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(sameBase(unnamed, unnamed)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(sameBase(enterprises, WAGE)).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  private static Verdict.Kind sameBase(Figure first, Figure second) {
    return RULES
        .decide(SAME_BASE, SharedBase.builder().figures(Listing.of(first, second)).build())
        .kind();
  }
}
