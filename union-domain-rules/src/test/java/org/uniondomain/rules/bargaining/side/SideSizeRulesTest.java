package org.uniondomain.rules.bargaining.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.SideRole.EMPLOYER;
import static org.uniondomain.core.bargaining.side.SideRole.WORKERS;
import static org.uniondomain.rules.bargaining.round.NegotiationRules.EQUAL_SIDES;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;
import static org.uniondomain.rules.bargaining.round.Rounds.side;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.MOST;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.SIZE_ABOVE_SCALE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.USUALLY_MOST;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_MOST;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_SIZE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_SIZE_ABOVE_SCALE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_USUALLY_MOST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.round.Negotiation;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("集体合同规定第十九条第二款及各地规定：协商代表人数")
class SideSizeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static Verdict.Kind asked(
      Requirement<BargainingSide> rule, String place, LocalDate day, BargainingSide side) {
    return rules(place, day).decide(rule, side).kind();
  }

  @ParameterizedTest(name = "{0} {1}, most {2}")
  @CsvSource({"500000, COMPREHENSIVE, 15", "410000, COMPREHENSIVE, 10"})
  void most(String place, ContractKind kind, int most) {
    for (int size = most - 1; size <= most + 1; size++) {
      assertThat(asked(MOST, place, TODAY, side(WORKERS, kind, size)))
          .isEqualTo(size <= most ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
    }
  }

  @ParameterizedTest(name = "{0}, wages, most {1}")
  @CsvSource({"500000, 15", "330100, 9", "330200, 10", "450000, 9", "520000, 9"})
  void mostOnWages(String place, int most) {
    for (int size = most - 1; size <= most + 1; size++) {
      assertThat(asked(WAGE_MOST, place, TODAY, side(WORKERS, WAGE, size)))
          .isEqualTo(size <= most ? Verdict.Kind.MET : Verdict.Kind.BREACHED);
    }
    assertThat(asked(WAGE_MOST, place, TODAY, side(WORKERS, COMPREHENSIVE, most + 1)))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("全国：1995年至2004年4月30日最多十人，此后无上限；上海、山东、河南工资协商也无上限")
  void nationalMost() {
    BargainingSide ten = side(WORKERS, COMPREHENSIVE, 10);
    BargainingSide eleven = side(WORKERS, COMPREHENSIVE, 11);
    LocalDate last = LocalDate.of(2004, 4, 30);
    assertThat(asked(MOST, "000000", last, ten)).isEqualTo(Verdict.Kind.MET);
    assertThat(asked(MOST, "000000", last, eleven)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(MOST, "000000", LocalDate.of(2004, 5, 1), eleven))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(asked(MOST, "000000", LocalDate.of(1994, 12, 31), eleven))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    for (String place : List.of("310000", "370000", "410000")) {
      assertThat(asked(WAGE_MOST, place, TODAY, side(WORKERS, WAGE, 11)))
          .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    }
  }

  @ParameterizedTest(name = "{0} on {1}: as a rule {2}")
  @CsvSource({"150000, WAGE, 9", "150100, WAGE, 9"})
  void usuallyMostOnWages(String place, ContractKind kind, int most) {
    assertThat(asked(WAGE_USUALLY_MOST, place, TODAY, side(WORKERS, kind, most)))
        .isEqualTo(Verdict.Kind.MET);
    Verdict verdict = rules(place, TODAY).decide(WAGE_USUALLY_MOST, side(WORKERS, kind, most + 1));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
  }

  @Test
  @DisplayName("北京市：一般三至十人，超过只作提示")
  void usuallyMostInBeijing() {
    Verdict verdict = rules("110000", TODAY).decide(USUALLY_MOST, side(WORKERS, COMPREHENSIVE, 11));
    assertThat(((Verdict.Breached) verdict).consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(asked(USUALLY_MOST, "110000", TODAY, side(WORKERS, COMPREHENSIVE, 10)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(asked(USUALLY_MOST, "110000", TODAY, side(WORKERS, WAGE, 11)))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}: wages at least three")
  @CsvSource({"370000", "410000", "450000", "520000", "330100", "330200"})
  void leastOnWages(String place) {
    assertThat(asked(WAGE_SIZE, place, TODAY, side(WORKERS, WAGE, 2)))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(WAGE_SIZE, place, TODAY, side(WORKERS, WAGE, 3))).isEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("浙江省规模以上企业至少五人；杭州、宁波工资协商同")
  void aboveScale() {
    RepresentedStaff large = RepresentedStaff.builder().aboveScale(true).build();
    for (int size : new int[] {4, 5}) {
      Verdict.Kind expected = size < 5 ? Verdict.Kind.BREACHED : Verdict.Kind.MET;
      BargainingSide side = side(WORKERS, WAGE, size).withStaff(large);
      assertThat(asked(SIZE_ABOVE_SCALE, "330000", TODAY, side)).isEqualTo(expected);
      assertThat(asked(WAGE_SIZE_ABOVE_SCALE, "330100", TODAY, side)).isEqualTo(expected);
      assertThat(asked(WAGE_SIZE_ABOVE_SCALE, "330200", TODAY, side)).isEqualTo(expected);
    }
    BargainingSide unknown = side(WORKERS, WAGE, 4);
    assertThat(asked(SIZE_ABOVE_SCALE, "330000", TODAY, unknown))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(asked(SIZE_ABOVE_SCALE, "000000", TODAY, unknown))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "worked cases 10, 12 and 13: {0} {1}, {2} against {3}: {4}")
  @CsvSource({
    "000000, COMPREHENSIVE, 3, 3, MET",
    "000000, COMPREHENSIVE, 4, 3, BREACHED",
    "150000, WAGE, 4, 3, BREACHED",
    "110000, COMPREHENSIVE, 4, 3, BREACHED",
    "310000, COMPREHENSIVE, 4, 3, MET",
    "310000, WAGE, 4, 3, BREACHED",
    "330000, COMPREHENSIVE, 4, 3, MET",
    "500000, WAGE, 4, 3, MET",
    "450000, WAGE, 4, 3, MET",
    "450000, COMPREHENSIVE, 4, 3, BREACHED",
    "370000, WAGE, 4, 3, BREACHED",
    "410000, WAGE, 4, 3, BREACHED",
    "520000, WAGE, 4, 3, BREACHED",
    "310000, COMPREHENSIVE, 3, 4, BREACHED",
    "330000, WAGE, 3, 4, BREACHED",
    "500000, WAGE, 3, 4, BREACHED",
    "450000, WAGE, 3, 4, BREACHED",
    "150000, WAGE, 3, 4, BREACHED"
  })
  void sides(String place, ContractKind kind, int workers, int employer, Verdict.Kind expected) {
    Negotiation round =
        Negotiation.builder()
            .kind(kind)
            .workers(side(WORKERS, kind, workers))
            .employer(side(EMPLOYER, kind, employer))
            .build();
    assertThat(rules(place, TODAY).decide(EQUAL_SIDES, round).kind()).isEqualTo(expected);
  }
}
