package org.uniondomain.json.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SIGNED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SUBMITTED;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.EMPLOYMENT_COST;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.INCOME;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MEMBERS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHLY_INCOMES;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.MONTHS;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STILL_IN_DIFFICULTY;
import static org.uniondomain.rules.hardship.household.HouseholdFacts.STRUCK_BY_DISASTER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.tier.HardshipTier;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.wage.MonthlyWage;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.bargaining.contract.CollectiveContractFacts;
import org.uniondomain.rules.bargaining.contract.ContractSigningFacts;
import org.uniondomain.rules.bargaining.filing.ContractFilingRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.hardship.household.HouseholdMonthFacts;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.hardship.tier.DistanceRules;
import org.uniondomain.rules.hardship.tier.TierRules;
import org.uniondomain.rules.hardship.tier.WindowRules;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.law.HardshipLaw;
import org.uniondomain.rules.wage.MinimumWageRules;
import org.uniondomain.rules.wage.MonthlyWageFacts;

@DisplayName("每个算符读成与 Java 写法相同的树")
class TreesTest {
  private static final Division PLACE = Division.of("130500");
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

  private final Map<String, String> json = new LinkedHashMap<>();
  private Rulebook java = UnionRules.standard();

  private <S> void same(Vocabulary<S> vocabulary, String document, Condition<S> condition) {
    String id = "own.tree" + json.size();
    json.put(
        id,
        "{\"id\": \"ID\", \"subject\": \"SUBJECT\", \"label\": \"树\", \"modality\": \"shall\","
                .replace("ID", id)
                .replace("SUBJECT", vocabulary.subject().id())
            + " \"words\": \"树\", \"that\": "
            + document
            + "}");
    Requirement<S> rule =
        Requirement.<S>requirement(id, vocabulary.subject())
            .label("树", "tree")
            .clause(
                HardshipLaw.XINGTAI_HARDSHIP_STANDARD.cited(),
                Certainty.TEXT,
                Modality.SHALL,
                "树",
                "tree")
            .in(PLACE)
            .that(condition)
            .build();
    java = java.with(SubjectRules.of(vocabulary, rule));
  }

  private void household(String document, Condition<HardshipHousehold> condition) {
    same(HouseholdVocabulary.VOCABULARY, document, condition);
  }

  private void contract(String document, Condition<CollectiveContract> condition) {
    same(CollectiveContractFacts.VOCABULARY, document, condition);
  }

  private static Limit<HardshipHousehold, Money> atLeast(Quantity<HardshipHousehold, Money> line) {
    return Limit.at(Bound.OR_MORE, line);
  }

  private static String atLeast(String line) {
    return "{\"compare\": \"hardship-household.income\", \"bound\": \"orMore\", \"with\": "
        + line
        + "}";
  }

  private void conditions() {
    household("true", Condition.always());
    household("false", Condition.any());
    household("\"hardship-household.still-in-difficulty\"", STILL_IN_DIFFICULTY);
    household(
        "{\"all\": [\"hardship-household.still-in-difficulty\", {\"any\":"
            + " [\"hardship-household.struck-by-disaster\", {\"not\": false}]}]}",
        STILL_IN_DIFFICULTY.and(STRUCK_BY_DISASTER.or(Condition.<HardshipHousehold>any().not())));
    household("{\"exists\": \"hardship-household.income\"}", INCOME.exists());
    household(
        "{\"reads\": \"hardship.income.by-calendar-year\"}",
        Condition.reads(WindowRules.BY_CALENDAR_YEAR));
    household(
        "{\"determination\": \"hardship.tier\", \"isOneOf\": [\"relative\", \"deep\"]}",
        TierRules.TIER.is(HardshipTier.DEEP, HardshipTier.RELATIVE));
    household(
        "{\"some\": \"hardship-household.monthly-incomes\", \"that\": {\"all\": [{\"outer\":"
            + " \"hardship-household.still-in-difficulty\"}, {\"compare\":"
            + " \"household-month.income\", \"bound\": \"exceeding\", \"with\": {\"outer\":"
            + " \"hardship-household.income\"}}]}}",
        MONTHLY_INCOMES.some(
            MONTHLY_INCOMES
                .outer(STILL_IN_DIFFICULTY)
                .and(
                    HouseholdMonthFacts.INCOME.meets(
                        Limit.at(Bound.EXCEEDING, MONTHLY_INCOMES.outer(INCOME))))));
    household(
        "{\"every\": \"hardship-household.monthly-incomes\", \"that\": true}",
        MONTHLY_INCOMES.every(Condition.always()));
    contract(
        "{\"fact\": \"collective-contract.kind\", \"is\": \"wage\"}", KIND.is(ContractKind.WAGE));
    contract("{\"met\": \"bargaining.contract.filing\"}", ContractFilingRules.IN_TIME.isMet());
    contract("{\"happened\": \"collective-contract.signed-on\"}", SIGNED.happened());
    contract(
        "\"collective-contract.signing.sealed\"",
        CollectiveContractFacts.SIGNING.of(ContractSigningFacts.SEALED));
  }

  private void quantities() {
    household(
        atLeast("{\"money\": \"0.01\"}"),
        INCOME.meets(atLeast(Quantity.of(Measure.MONEY, Money.fen(1)))));
    household(
        "{\"compare\": \"hardship-household.members\", \"bound\": \"orLess\", \"with\": 3}",
        MEMBERS.meets(Limit.at(Bound.OR_LESS, Quantity.of(3))));
    household(
        atLeast(
            "{\"sum\": [\"hardship-household.income\", {\"difference\":"
                + " [\"hardship-household.income\", \"hardship-household.employment-cost\"]}]}"),
        INCOME.meets(atLeast(INCOME.plus(INCOME.minus(EMPLOYMENT_COST)))));
    household(
        atLeast(
            "{\"larger\": [\"hardship-household.income\", {\"smaller\":"
                + " [\"hardship-household.income\", \"hardship-household.employment-cost\"]}]}"),
        INCOME.meets(atLeast(INCOME.orMore(INCOME.orLess(EMPLOYMENT_COST)))));
    household(
        atLeast(
            "{\"times\": [\"hardship-household.income\", {\"number\":"
                + " \"hardship.tier.deep-line\"}, \"hardship-household.months\"]}"),
        INCOME.meets(
            atLeast(INCOME.times(TierRules.DEEP_LINE.<HardshipHousehold>value()).times(MONTHS))));
    household(
        atLeast(
            "{\"over\": [{\"per\": [\"hardship-household.income\","
                + " \"hardship-household.members\"]}, {\"ratio\": \"1/3\"}]}"),
        INCOME.meets(
            atLeast(INCOME.per(MEMBERS).over(Quantity.of(Measure.RATIO, Ratio.of(1, 3))))));
    household(
        atLeast("{\"result\": \"hardship.distance.deep\"}"),
        INCOME.meets(atLeast(DistanceRules.TO_DEEP.result())));
    household(
        atLeast(
            "{\"choose\": [{\"when\": \"hardship-household.still-in-difficulty\", \"then\":"
                + " \"hardship-household.employment-cost\"}], \"otherwise\":"
                + " \"hardship-household.income\"}"),
        INCOME.meets(
            atLeast(
                Quantity.<HardshipHousehold, Money>choose(Measure.MONEY)
                    .when(STILL_IN_DIFFICULTY, EMPLOYMENT_COST)
                    .otherwise(INCOME))));
    household(
        "{\"compare\": {\"countOf\": \"hardship-household.monthly-incomes\"}, \"bound\":"
            + " \"orMore\", \"with\": 1}",
        MONTHLY_INCOMES.count().meets(Limit.at(Bound.OR_MORE, Quantity.of(1))));
    household(
        atLeast(
            "{\"sum\": [{\"sumOf\": \"hardship-household.monthly-incomes\", \"of\":"
                + " \"household-month.income\"}, {\"largestOf\":"
                + " \"hardship-household.monthly-incomes\", \"of\": \"household-month.income\","
                + " \"that\": true}, {\"smallestOf\": \"hardship-household.monthly-incomes\","
                + " \"of\": \"household-month.income\"}]}"),
        INCOME.meets(
            atLeast(
                MONTHLY_INCOMES
                    .sum(HouseholdMonthFacts.INCOME)
                    .plus(MONTHLY_INCOMES.largest(HouseholdMonthFacts.INCOME, Condition.always()))
                    .plus(
                        MONTHLY_INCOMES.smallest(
                            HouseholdMonthFacts.INCOME, Condition.always())))));
    same(
        MonthlyWageFacts.VOCABULARY,
        "{\"compare\": \"monthly-wage.gross\", \"bound\": \"notLowerThan\", \"with\": {\"table\":"
            + " \"wage.minimum.monthly\", \"key\": {\"number\": \"wage.minimum.area-class\"}}}",
        MonthlyWageFacts.GROSS.meets(
            Limit.at(
                Bound.NOT_LOWER_THAN,
                MinimumWageRules.MONTHLY_MINIMUM.<MonthlyWage>at(
                    MinimumWageRules.AREA_CLASS.value()))));
  }

  private void days() {
    String submitted = "{\"compare\": \"collective-contract.submitted-on\", ";
    contract(
        submitted
            + "\"threshold\": \"bargaining.contract.filing-period\", \"after\":"
            + " \"collective-contract.signed-on\"}",
        SUBMITTED.meets(ContractFilingRules.PERIOD.after(SIGNED)));
    contract(
        submitted
            + "\"threshold\": \"bargaining.contract.filing-period\", \"before\":"
            + " \"collective-contract.signed-on\", \"rolledIf\":"
            + " \"hardship.income.by-calendar-year\"}",
        SUBMITTED.meets(
            ContractFilingRules.PERIOD.before(SIGNED).rolledIf(WindowRules.BY_CALENDAR_YEAR)));
    contract(
        submitted
            + "\"bound\": \"exactly\", \"with\": {\"dayBefore\": {\"dayAfter\":"
            + " \"collective-contract.signed-on\", \"by\":"
            + " \"bargaining.contract.filing-period\"}, \"by\":"
            + " \"bargaining.contract.filing-period\"}}",
        SUBMITTED.meets(
            Limit.at(
                Bound.EXACTLY,
                ContractFilingRules.PERIOD
                    .before(ContractFilingRules.PERIOD.dayAfter(SIGNED))
                    .line())));
    contract(
        "{\"compare\": {\"daysBetween\": [\"collective-contract.signed-on\", {\"day\":"
            + " \"2022-01-01\"}]}, \"bound\": \"under\", \"with\": 9}",
        new DaysBetween<>(SIGNED, Quantity.of(Measure.DAY, LocalDate.of(2022, 1, 1)))
            .meets(Limit.at(Bound.UNDER, Quantity.of(9))));
  }

  @Test
  void every_operator() {
    conditions();
    quantities();
    days();
    String document =
        "{\"format\": \"own-law/1\", \"place\": \"130500\", \"certainty\": \"text\","
            + " \"citation\": \"XT-HW-2021\", \"rules\": ["
            + String.join(",\n", json.values())
            + "]}";
    Rulebook read =
        OwnLawReader.of(UnionRules.standard()).read(document).orThrow().in(UnionRules.standard());
    Map<String, String> expected = pieces(java);
    Map<String, String> found = pieces(read);

    assertThat(found).hasSize(json.size()).isEqualTo(expected);
  }

  private static Map<String, String> pieces(Rulebook book) {
    Map<String, String> all = new LinkedHashMap<>();
    var bound = book.at(PLACE, DAY);
    for (Class<?> type :
        new Class<?>[] {HardshipHousehold.class, CollectiveContract.class, MonthlyWage.class}) {
      bound
          .of(type)
          .meaning()
          .pieces()
          .forEach(
              (key, text) -> {
                if (key.startsWith("rule own.")) {
                  all.put(key, text);
                }
              });
    }
    return all;
  }
}
