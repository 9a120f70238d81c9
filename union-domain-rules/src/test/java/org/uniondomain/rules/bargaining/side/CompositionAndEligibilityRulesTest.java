package org.uniondomain.rules.bargaining.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.bargaining.contract.ContractKind.COMPREHENSIVE;
import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.RepresentativePost.ENTERPRISE_HEAD;
import static org.uniondomain.core.bargaining.side.RepresentativePost.HUMAN_RESOURCES_HEAD;
import static org.uniondomain.core.bargaining.side.RepresentativePost.INVESTOR;
import static org.uniondomain.core.bargaining.side.RepresentativePost.NONE_OF_THESE;
import static org.uniondomain.core.bargaining.side.RepresentativePost.UNION_STAFF;
import static org.uniondomain.rules.bargaining.round.Rounds.rules;
import static org.uniondomain.rules.bargaining.round.Rounds.workers;
import static org.uniondomain.rules.bargaining.side.CompositionRules.DISPATCHED_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.CompositionRules.FRONT_LINE_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.CompositionRules.MANY_WOMEN_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_DISABLED_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_DISPATCHED_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_PROPORTION;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WOMENS_BODY_PROPORTION;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WOMENS_BODY_SENDS_ONE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WOMEN_REPRESENTED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.NO_OVERLAP;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.NO_UNION_STAFF;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.OUTSIDERS_AUTHORISED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.OUTSIDERS_BY_PROCEDURE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_NO_HEAD;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_NO_HUMAN_RESOURCES;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_NO_RELATIVES;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_NO_UNION_STAFF;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentativePost;
import org.uniondomain.core.bargaining.side.RepresentativeSource;
import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("各地规定：职工一方代表的构成和协商代表的资格")
class CompositionAndEligibilityRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final Representative MAN =
      Representative.builder()
          .woman(false)
          .disabled(false)
          .dispatched(false)
          .frontLine(false)
          .nearRelative(false)
          .servesOtherSide(false)
          .posts(Listing.of(NONE_OF_THESE))
          .build();
  private static final Representative WOMAN = MAN.withWoman(Fact.known(true));

  private static RepresentedStaff staff(int women, int disabled, int dispatched) {
    return RepresentedStaff.builder()
        .employees(100)
        .women(women)
        .disabled(disabled)
        .dispatched(dispatched)
        .build();
  }

  private static Verdict.Kind asked(
      Requirement<BargainingSide> rule, String place, BargainingSide side) {
    return rules(place, TODAY).decide(rule, side).kind();
  }

  @ParameterizedTest(name = "{0}: from {1} women of 100")
  @CsvSource({"150000, 10", "450000, 10", "520000, 10", "500000, 20"})
  void womenOnWages(String place, int line) {
    for (int women = line - 1; women <= line + 1; women++) {
      boolean asks = women >= line;
      assertThat(asked(WAGE_WOMEN_REPRESENTED, place, workers(WAGE, staff(women, 0, 0), MAN)))
          .isEqualTo(asks ? Verdict.Kind.BREACHED : Verdict.Kind.NOT_APPLICABLE);
      assertThat(
              asked(WAGE_WOMEN_REPRESENTED, place, workers(WAGE, staff(women, 0, 0), MAN, WOMAN)))
          .isEqualTo(asks ? Verdict.Kind.MET : Verdict.Kind.NOT_APPLICABLE);
    }
  }

  @ParameterizedTest(name = "Chongqing, {0} women of 100: {1}")
  @CsvSource({"19, NOT_APPLICABLE", "20, BREACHED"})
  void womenOtherwise(int women, Verdict.Kind expected) {
    assertThat(asked(WOMEN_REPRESENTED, "500000", workers(COMPREHENSIVE, staff(women, 0, 0), MAN)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1} disabled of 100: {2}")
  @CsvSource({
    "150000, 9, NOT_APPLICABLE",
    "150000, 10, BREACHED",
    "450000, 10, BREACHED",
    "520000, 10, NOT_APPLICABLE"
  })
  void disabledOnWages(String place, int disabled, Verdict.Kind expected) {
    assertThat(asked(WAGE_DISABLED_REPRESENTED, place, workers(WAGE, staff(0, disabled, 0), MAN)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1} dispatched of 100: {2}")
  @CsvSource({
    "520000, 7, NOT_APPLICABLE",
    "520000, 8, BREACHED",
    "500000, 5, NOT_APPLICABLE",
    "500000, 6, BREACHED",
    "150000, 50, NOT_APPLICABLE"
  })
  void dispatchedOnWages(String place, int dispatched, Verdict.Kind expected) {
    assertThat(
            asked(WAGE_DISPATCHED_REPRESENTED, place, workers(WAGE, staff(0, 0, dispatched), MAN)))
        .isEqualTo(expected);
    if (place.equals("500000")) {
      assertThat(
              asked(
                  DISPATCHED_REPRESENTED,
                  place,
                  workers(COMPREHENSIVE, staff(0, 0, dispatched), MAN)))
          .isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("上海市：有女职工组织的须有女职工代表；河南省：比例相应；浙江省：较多的比例相应")
  void womenWithoutNumber() {
    RepresentedStaff body = RepresentedStaff.builder().womensBody(true).manyWomen(true).build();
    BargainingSide side = workers(COMPREHENSIVE, body, MAN);
    assertThat(asked(WOMENS_BODY_SENDS_ONE, "310000", side)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(WOMENS_BODY_SENDS_ONE, "310000", workers(COMPREHENSIVE, body, MAN, WOMAN)))
        .isEqualTo(Verdict.Kind.MET);
    assertThat(asked(WOMENS_BODY_SENDS_ONE, "000000", side)).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(asked(WOMENS_BODY_PROPORTION, "410000", side)).isEqualTo(Verdict.Kind.UNDETERMINED);
    BargainingSide few = side.withWomenProportionate(Fact.known(false));
    assertThat(asked(WOMENS_BODY_PROPORTION, "410000", few)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(MANY_WOMEN_REPRESENTED, "330000", few)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(
            asked(
                WAGE_WOMEN_PROPORTION,
                "410000",
                workers(WAGE, staff(10, 0, 0), MAN).withWomenProportionate(Fact.known(false))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(WAGE_WOMEN_PROPORTION, "410000", workers(WAGE, staff(9, 0, 0), MAN)))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}, {1} front-line of six: {2}")
  @CsvSource({
    "370000, 1, BREACHED",
    "370000, 2, MET",
    "410000, 1, BREACHED",
    "410000, 2, MET",
    "150000, 0, NOT_APPLICABLE"
  })
  void frontLine(String place, int number, Verdict.Kind expected) {
    Representative[] all = new Representative[6];
    for (int i = 0; i < 6; i++) {
      all[i] = i < number ? MAN.withFrontLine(Fact.known(true)) : MAN;
    }
    assertThat(asked(FRONT_LINE_REPRESENTED, place, workers(WAGE, staff(0, 0, 0), all)))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: head {1}, human resources {2}, relative {3}, union staff {4}")
  @CsvSource({
    "000000, false, false, false, false",
    "150000, true, true, false, true",
    "370000, true, false, true, true",
    "410000, true, true, true, true",
    "450000, true, true, true, true",
    "520000, true, true, false, true",
    "500000, false, false, false, true",
    "330000, false, false, false, false"
  })
  void barred(String place, boolean head, boolean resources, boolean relative, boolean staff) {
    assertThat(asked(WAGE_NO_HEAD, place, holding(INVESTOR))).isEqualTo(breachedIf(head));
    assertThat(asked(WAGE_NO_HEAD, place, holding(ENTERPRISE_HEAD))).isEqualTo(breachedIf(head));
    assertThat(asked(WAGE_NO_HUMAN_RESOURCES, place, holding(HUMAN_RESOURCES_HEAD)))
        .isEqualTo(breachedIf(resources));
    Representative related = MAN.withNearRelative(Fact.known(true));
    assertThat(asked(WAGE_NO_RELATIVES, place, workers(WAGE, staff(0, 0, 0), related)))
        .isEqualTo(breachedIf(relative));
    BargainingSide employer = holding(UNION_STAFF).withRole(Fact.known(SideRole.EMPLOYER));
    assertThat(asked(WAGE_NO_UNION_STAFF, place, employer)).isEqualTo(breachedIf(staff));
    if (place.equals("500000")) {
      assertThat(asked(NO_UNION_STAFF, place, employer.withKind(Fact.known(COMPREHENSIVE))))
          .isEqualTo(Verdict.Kind.BREACHED);
    }
  }

  private static BargainingSide holding(RepresentativePost post) {
    return workers(WAGE, staff(0, 0, 0), MAN.withPosts(Listing.of(post)), MAN);
  }

  private static Verdict.Kind breachedIf(boolean barred) {
    return barred ? Verdict.Kind.BREACHED : Verdict.Kind.NOT_APPLICABLE;
  }

  @Test
  @DisplayName("集体合同规定第二十四条：不得相互兼任")
  void overlap() {
    BargainingSide side = workers(COMPREHENSIVE, staff(0, 0, 0), MAN, MAN);
    assertThat(asked(NO_OVERLAP, "000000", side)).isEqualTo(Verdict.Kind.MET);
    Representative both = MAN.withServesOtherSide(Fact.known(true));
    assertThat(asked(NO_OVERLAP, "000000", workers(COMPREHENSIVE, staff(0, 0, 0), MAN, both)))
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "worked cases 15 and 16: {0} {1}, {2} outsiders of {3}: {4}")
  @CsvSource({
    "000000, COMPREHENSIVE, 2, 6, MET",
    "000000, COMPREHENSIVE, 2, 5, BREACHED",
    "150000, WAGE, 2, 6, MET",
    "370000, WAGE, 1, 6, BREACHED",
    "370000, WAGE, 0, 6, MET",
    "370000, COMPREHENSIVE, 2, 6, MET",
    "410000, COMPREHENSIVE, 1, 6, BREACHED",
    "410000, WAGE, 2, 6, MET",
    "410000, WAGE, 2, 5, BREACHED"
  })
  void outsiders(String place, ContractKind kind, int outside, int size, Verdict.Kind expected) {
    Representative[] all = new Representative[size];
    for (int i = 0; i < size; i++) {
      all[i] =
          MAN.withSource(
              Fact.known(
                  i < outside
                      ? RepresentativeSource.OUTSIDE_PROFESSIONAL
                      : RepresentativeSource.INSIDER));
    }
    BargainingSide side = workers(kind, staff(0, 0, 0), all);
    assertThat(asked(BargainingSideRules.OUTSIDE_THIRD, place, side)).isEqualTo(expected);
  }

  @Test
  @DisplayName("外部专业人员须有书面委托；内蒙古工资协商还须依规定程序产生")
  void outsidersAuthorised() {
    Representative outside =
        MAN.withSource(Fact.known(RepresentativeSource.OUTSIDE_PROFESSIONAL))
            .withAuthorisedInWriting(Fact.known(false))
            .withProducedAsProvided(Fact.known(false));
    BargainingSide side = workers(WAGE, staff(0, 0, 0), outside);
    assertThat(asked(OUTSIDERS_AUTHORISED, "000000", side)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(OUTSIDERS_BY_PROCEDURE, "150000", side)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(asked(OUTSIDERS_BY_PROCEDURE, "000000", side))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
