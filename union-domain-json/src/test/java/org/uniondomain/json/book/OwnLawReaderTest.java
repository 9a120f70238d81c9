package org.uniondomain.json.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.hardship.economy.ExpenditureKind;
import org.uniondomain.core.hardship.economy.ExpenditureTreatment;
import org.uniondomain.core.hardship.economy.HouseholdExpenditure;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.hardship.economy.ExpenditureRules;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Verdict;
import org.uniondomain.rules.wage.MinimumWageRules;

@DisplayName("自有规定：数值、最低工资、支出扣除、并列规则")
class OwnLawReaderTest {
  private static final OwnLawReader READER = OwnLawReader.of(UnionRules.standard());
  private static final String TEXTS =
      """
      "format": "own-law/1", "certainty": "text", "citation": "own-notice",
      "instruments": [{"id": "own-notice", "title": "通知", "englishTitle": "Notice", "issuer": "某市总工会",
        "rank": "unionDocument", "place": "210000", "editions": [{"name": "2020", "from": "2020-01-01"}]}]
      """;

  private static Rulebook with(String members) {
    Reading<OwnLaw> reading = READER.read("{" + TEXTS + "," + members + "}");
    return reading.orThrow().in(UnionRules.standard());
  }

  @ParameterizedTest(name = "{0}，{1}，月工资{2}：{3}")
  @CsvSource({
    "210102, 2024-05-01, 2100.00, MET",
    "210102, 2024-05-01, 2099.99, BREACHED",
    "210103, 2024-06-30, 2100.00, MET",
    "210104, 2024-05-01, 2100.00, UNDETERMINED",
    "210102, 2024-04-30, 2099.99, UNDETERMINED"
  })
  @DisplayName("指南中的最低工资按类别和执行日取用")
  void wages_of_the_guide(String place, LocalDate day, String wage, Verdict.Kind expected) {
    Reading<OwnLaw> reading = READER.read(Documents.ofGuide(1));
    assertThat(reading.findings()).isEmpty();
    Verdict verdict =
        reading
            .orThrow()
            .in(UnionRules.standard())
            .at(Division.of(place), day)
            .decide(
                MinimumWageRules.MINIMUM_WAGE,
                MonthlyWage.builder()
                    .day(day)
                    .gross(Money.yuan(wage))
                    .overtimePay(Money.ZERO)
                    .specialConditionAllowances(Money.ZERO)
                    .statutoryWelfare(Money.ZERO)
                    .build());
    assertThat(verdict.kind()).isEqualTo(expected);
  }

  @Test
  @DisplayName("低保标准分执行日与公布日")
  void standards_by_place_and_day() {
    var standards = READER.read(Documents.ofGuide(1)).orThrow().standards();
    Division banner = Division.of("150102");
    LocalDate march = LocalDate.of(2021, 3, 1);

    assertThat(standards.amount(banner, march)).isEqualTo(Fact.known(Money.yuan(790)));
    assertThat(standards.known(banner, march, LocalDate.of(2021, 6, 14))).isEmpty();
    assertThat(standards.known(banner, march, LocalDate.of(2021, 6, 15))).isPresent();
    assertThat(standards.amount(banner, LocalDate.of(2020, 12, 31))).isEqualTo(Fact.unknown());
    assertThat(standards.amount(Division.of("150103"), march)).isEqualTo(Fact.unknown());
  }

  @Test
  @DisplayName("另一种支出扣除办法按支出种类写")
  void other_deductions_by_kind() {
    Rulebook book =
        with(
            """
            "replaces": [{"rule": "hardship.expenditure.treatment", "place": "210000", "by": {
              "id": "own.treatment", "modality": "shall", "words": {"zh": "医疗和房租可扣除"},
              "cases": [{"outcome": "deducted", "when":
                {"fact": "household-expenditure.kind", "isOneOf": ["medical", "rent"]}}],
              "otherwise": "notDeducted"}}]
            """);
    LocalDate day = LocalDate.of(2022, 1, 1);
    HouseholdExpenditure rent = HouseholdExpenditure.builder().kind(ExpenditureKind.RENT).build();

    var local = book.at(Division.of("210102"), day).decide(ExpenditureRules.TREATMENT, rent);
    assertThat(local.asFact()).isEqualTo(Fact.known(ExpenditureTreatment.DEDUCTED));
    assertThat(local.notices()).anyMatch(each -> each.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
    assertThat(
            book.at(Division.of("210102"), day)
                .decide(
                    ExpenditureRules.TREATMENT,
                    HouseholdExpenditure.builder().kind(ExpenditureKind.SCHOOLING).build())
                .asFact())
        .isEqualTo(Fact.known(ExpenditureTreatment.NOT_DEDUCTED));
    assertThat(
            book.at(Division.of("220000"), day).decide(ExpenditureRules.TREATMENT, rent).asFact())
        .isNotEqualTo(Fact.known(ExpenditureTreatment.DEDUCTED));
  }

  @Test
  @DisplayName("并列的当地规定与全国规定并存，不能排除全国规定")
  void a_duty_beside_the_law() {
    Rulebook book =
        with(
            """
            "adds": [{"beside": "wage.minimum", "place": "210000", "rule": {
              "id": "own.wage-floor", "label": {"zh": "工资不低于三千元"}, "modality": "shallNot",
              "words": {"zh": "工资不低于三千元"},
              "that": {"compare": "monthly-wage.gross", "bound": "notLowerThan",
                "with": {"money": "3000"}}}}]
            """);
    MonthlyWage wage =
        MonthlyWage.builder().day(LocalDate.of(2022, 1, 1)).gross(Money.yuan(2999)).build();
    assertThat(
            book.at(Division.of("210102"), LocalDate.of(2022, 1, 1))
                .decide(MinimumWageRules.MINIMUM_WAGE, wage)
                .kind())
        .isNotEqualTo(Verdict.Kind.MET);
  }

  @Test
  @DisplayName("单独的当地规则只在当地适用")
  void a_rule_of_the_place_alone() {
    Reading<OwnLaw> reading =
        READER.read(
            "{"
                + TEXTS
                + """
                ,"rules": [{"id": "own.thirteen", "place": "210000", "subject": "monthly-wage",
                  "label": "十三倍", "modality": "may", "words": "十三个月工资",
                  "is": {"times": ["monthly-wage.gross", 13]}}],
                "reads": [{"subject": "monthly-wage", "place": "210000"}]}
                """);
    Rulebook book = reading.orThrow().in(UnionRules.standard());
    MonthlyWage wage =
        MonthlyWage.builder().day(LocalDate.of(2022, 1, 1)).gross(Money.yuan(1000)).build();

    assertThat(answers(book, "210102", wage)).contains("own.thirteen known 13000.00");
    assertThat(answers(book, "220102", wage)).contains("own.thirteen not applicable");
  }

  private static String answers(Rulebook book, String place, MonthlyWage wage) {
    return book
        .at(Division.of(place), LocalDate.of(2022, 1, 1))
        .of(MonthlyWage.class)
        .assess(wage)
        .findings()
        .stream()
        .filter(each -> each.rule().id().equals("own.thirteen"))
        .map(each -> (org.uniondomain.rules.book.Finding.OfResult<MonthlyWage>) each)
        .map(
            each ->
                each.rule()
                    + (each.answer().asFact().isKnown()
                        ? " known " + each.answer().asFact().get()
                        : " not applicable"))
        .findFirst()
        .orElse("");
  }

  @Test
  @DisplayName("缺公布日和前后空档是警告，规定照样给出")
  void warnings_give_the_law() {
    Reading<OwnLaw> reading =
        READER.read(
            "{"
                + TEXTS
                + """
                ,"place": "210000", "minimumWages": [
                  {"monthly": "1800", "since": "2020-01-01", "until": "2021-01-01"},
                  {"monthly": "1900", "since": "2021-02-01", "published": "2021-01-20"}]}
                """);
    assertThat(reading.value()).isPresent();
    assertThat(reading.warnings())
        .extracting(ReadFinding::kind)
        .containsExactly(ReadFinding.Kind.MISSING_MEMBER, ReadFinding.Kind.GAP);
    assertThat(reading.warnings().get(1).pointer()).isEqualTo("/minimumWages/1");
  }
}
