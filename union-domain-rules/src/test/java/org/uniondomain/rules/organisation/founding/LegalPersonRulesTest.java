package org.uniondomain.rules.organisation.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.organisation.structure.UnionKind.LOCAL_FEDERATION;
import static org.uniondomain.core.organisation.structure.UnionKind.SINGLE;
import static org.uniondomain.core.organisation.structure.UnionLevel.GRASS_ROOTS;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.NO_FEE;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.OWN_CREDIT_CODE;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.REGISTERED_AFTER_ELECTION;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.REGISTERED_BY_COUNTY;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.REGISTRABLE;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.REGISTRATION;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.REPRESENTATIVE;
import static org.uniondomain.rules.organisation.founding.LegalPersonRules.STATUS;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.organisation.founding.LegalStatus;
import org.uniondomain.core.organisation.founding.UnionLegalPerson;
import org.uniondomain.core.organisation.structure.UnionKind;
import org.uniondomain.core.organisation.structure.UnionLevel;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Verdict;

@DisplayName("工会法第十五条（2001年文本第十四条）；基层工会法人登记管理办法；中国工会章程（2008）第二十五条")
class LegalPersonRulesTest {
  private static final BoundRulebook RULES =
      UnionRules.standard().at(Division.NATION, LocalDate.of(2021, 6, 30));

  private static final UnionLegalPerson FIT =
      UnionLegalPerson.builder()
          .kind(SINGLE)
          .level(GRASS_ROOTS)
          .lawfullyFounded(true)
          .hasNameOrgansAndSeat(true)
          .hasOwnFunds(true)
          .canBearLiability(true)
          .registeredOn(LocalDate.of(2021, 3, 1))
          .build();

  private static Verdict.Kind kind(Requirement<UnionLegalPerson> rule, UnionLegalPerson person) {
    return RULES.decide(rule, person).kind();
  }

  @ParameterizedTest(name = "{0}，{1}，已登记{2}：{3}")
  @CsvSource({
    "LOCAL_FEDERATION, NATIONAL, false, BY_LAW",
    "LOCAL_FEDERATION, COUNTY, false, BY_LAW",
    "LOCAL_FEDERATION, TOWN, false, NOT_YET",
    "INDUSTRIAL_UNION, TOWN, false, BY_LAW",
    "SINGLE, GRASS_ROOTS, false, NOT_YET",
    "SINGLE, GRASS_ROOTS, true, BY_REGISTRATION",
    "TOWN_UNION, TOWN, true, BY_REGISTRATION"
  })
  @DisplayName("当然取得、登记取得、尚未取得")
  void status(UnionKind kind, UnionLevel level, boolean registered, LegalStatus expected) {
    UnionLegalPerson person =
        FIT.withKind(Fact.known(kind))
            .withLevel(Fact.known(level))
            .withRegisteredOn(registered ? FIT.registeredOn() : Fact.none());
    assertThat(RULES.decide(STATUS, person).asFact()).isEqualTo(Fact.known(expected));
  }

  @Test
  @DisplayName("具备条件而未登记的，提示；缺一条件的不适用；条件未知的不定案")
  void registration() {
    UnionLegalPerson unregistered = FIT.withRegisteredOn(Fact.none());
    Verdict.Breached breached = (Verdict.Breached) RULES.decide(REGISTRATION, unregistered);
    assertThat(breached.consequence()).isEqualTo(Consequence.ADVISORY);
    assertThat(kind(REGISTRATION, FIT)).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(REGISTRATION, unregistered.withHasOwnFunds(Fact.known(false))))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(kind(REGISTRATION, unregistered.withHasOwnFunds(Fact.unknown())))
        .isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "NATIONAL, MET",
    "PROVINCIAL, MET",
    "LEAGUE, MET",
    "COUNTY, MET",
    "TOWN, BREACHED",
    "GRASS_ROOTS, BREACHED"
  })
  @DisplayName("登记机关是县级以上工会；不得收费；地方总工会不必登记")
  void registeredBy(UnionLevel level, Verdict.Kind expected) {
    UnionLegalPerson person = FIT.withRegisteredBy(Fact.known(level));
    assertThat(kind(REGISTERED_BY_COUNTY, person)).isEqualTo(expected);
    assertThat(kind(NO_FEE, person.withFeeCharged(Fact.known(true))))
        .isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(REGISTRABLE, person)).isEqualTo(Verdict.Kind.MET);
    assertThat(kind(REGISTRABLE, person.withKind(Fact.known(LOCAL_FEDERATION))))
        .isEqualTo(Verdict.Kind.BREACHED);
  }

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"81110000MC0000000Y, MET", "89110000MC0000000E, MET", "91110000100003962T, BREACHED"})
  @DisplayName("工会的代码以81、89开头，企业的代码不是工会的代码")
  void ownCreditCode(String code, Verdict.Kind expected) {
    CreditCode creditCode = CreditCode.parse(code).valueDespiteOverridable().orElseThrow();
    assertThat(kind(OWN_CREDIT_CODE, FIT.withCreditCode(Fact.known(creditCode))))
        .isEqualTo(expected);
    assertThat(kind(OWN_CREDIT_CODE, FIT)).isEqualTo(Verdict.Kind.UNDETERMINED);
  }

  @Test
  @DisplayName("主席为法定代表人；选举后及时登记，是否及时由人判断，只作提示")
  void representative() {
    UnionLegalPerson person =
        FIT.withChairIsRepresentative(Fact.known(false))
            .withChairElectedOn(Fact.known(LocalDate.of(2021, 2, 1)))
            .withRepresentativeRegisteredPromptly(Fact.known(false));
    assertThat(kind(REPRESENTATIVE, person)).isEqualTo(Verdict.Kind.BREACHED);
    assertThat(kind(REPRESENTATIVE, person.withRegisteredOn(Fact.none())))
        .isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    Verdict.Breached late = (Verdict.Breached) RULES.decide(REGISTERED_AFTER_ELECTION, person);
    assertThat(late.consequence()).isEqualTo(Consequence.ADVISORY);
  }
}
