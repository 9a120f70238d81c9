package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

class MoneyUnitTest {
  private static Reading<Household> read(String json) {
    return FactReader.strict().read(HOUSEHOLDS, json.replace('\'', '"'));
  }

  @ParameterizedTest
  @DisplayName("a document in fen says so itself, at its beginning or at its end")
  @ValueSource(
      strings = {
        "{'moneyUnit': 'fen', 'savings': 123450, 'head': {'income': '-7'}}",
        "{'savings': '123450', 'head': {'income': -7}, 'moneyUnit': 'fen'}",
        "{'savings': '1234.50', 'moneyUnit': 'yuan', 'head': {'income': -0.07}}",
        "{'savings': 1234.5, 'head': {'income': '-0.07'}}"
      })
  void fen_or_yuan(String json) {
    Household household = read(json).orThrow();

    assertThat(household.savings()).isEqualTo(Fact.known(Money.fen(123_450)));
    assertThat(household.head().income()).isEqualTo(Fact.known(Money.fen(-7)));
  }

  @Test
  @DisplayName("the unit holds in every form and in every item")
  void everywhere() {
    Household household =
        read("{'members': [{'income': 1}], 'savings': {'between': [100, 101]},"
                + " 'moneyUnit': 'fen'}")
            .orThrow();

    assertThat(household.savings()).isEqualTo(Fact.between(Money.fen(100), Money.fen(101)));
    assertThat(household.members())
        .isEqualTo(Listing.of(Person.builder().income(Money.fen(1)).build()));
  }

  @ParameterizedTest
  @DisplayName("wholes only in fen, and no other unit, and only at the root")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'moneyUnit': 'fen', 'savings': '1234.50'} | UNREADABLE_VALUE | /savings",
        "{'savings': 100.0, 'moneyUnit': 'fen'} | UNREADABLE_VALUE | /savings",
        "{'savings': -1, 'moneyUnit': 'fen'} | UNREADABLE_VALUE | /savings",
        "{'savings': 10000000000000001, 'moneyUnit': 'fen'} | UNREADABLE_VALUE | /savings",
        "{'moneyUnit': 'jiao', 'savings': 5} | UNREADABLE_VALUE | /moneyUnit",
        "{'moneyUnit': 'FEN'} | UNREADABLE_VALUE | /moneyUnit",
        "{'moneyUnit': 5} | WRONG_TYPE | /moneyUnit",
        "{'moneyUnit': null} | NULL | /moneyUnit",
        "{'head': {'moneyUnit': 'fen'}} | UNKNOWN_MEMBER | /head/moneyUnit",
        "{'members': [{'moneyUnit': 'fen'}]} | UNKNOWN_MEMBER | /members/0/moneyUnit"
      })
  void refused(String json, ReadFinding.Kind kind, String pointer) {
    for (FactReader reader : new FactReader[] {FactReader.strict(), FactReader.tolerant()}) {
      Reading<Household> reading = reader.read(HOUSEHOLDS, json.replace('\'', '"'));

      assertThat(reading.errors()).hasSize(1);
      assertThat(reading.errors().get(0).kind()).isEqualTo(kind);
      assertThat(reading.errors().get(0).pointer()).isEqualTo(pointer);
    }
  }

  @Test
  @DisplayName("an error of an amount in fen says which unit was expected")
  void messages() {
    ReadFinding finding = read("{'savings': '0.5', 'moneyUnit': 'fen'}").errors().get(0);

    assertThat(finding.message(Language.CHINESE))
        .startsWith("/savings（第 1 行第 13 列）：应为以分为单位的整数金额（文档写明 \"moneyUnit\": \"fen\"）");
    assertThat(read("{'moneyUnit': 'fen', 'moneyUnit': 'yuan'}").errors().get(0).kind())
        .isEqualTo(ReadFinding.Kind.DUPLICATE_MEMBER);
  }

  @Test
  @DisplayName("a writer in fen writes what any reader reads back")
  void written() {
    Household household =
        Household.builder()
            .savings(Money.yuan("1234.50"))
            .head(Person.builder().income(Fact.atLeast(Money.fen(-7))).build())
            .build();
    String json = FactWriter.complete().inFen().write(HOUSEHOLDS, household);

    assertThat(json)
        .isEqualTo(
            "{\"moneyUnit\":\"fen\",\"savings\":\"123450\","
                + "\"head\":{\"income\":{\"atLeast\":\"-7\"}}}");
    assertThat(FactReader.strict().read(HOUSEHOLDS, json).orThrow()).isEqualTo(household);
  }

  @Test
  @DisplayName("no vocabulary may call a fact of its own so")
  void reserved() {
    record Thing(Fact<Boolean> unit) {}
    Subject<Thing> thing = Subject.named("thing", Thing.class, "物", "thing");
    Vocabulary<Thing> things =
        Vocabulary.of(thing, new Thing(Fact.unknown()))
            .with(
                thing.flag(
                    "money-unit", "单位", "unit", Thing::unit, (old, fact) -> new Thing(fact)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactReader.strict().read(things, "{}"))
        .withMessageContaining("moneyUnit");
  }
}
