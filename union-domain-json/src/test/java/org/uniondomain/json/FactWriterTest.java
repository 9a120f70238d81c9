package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.uniondomain.json.HouseholdFacts.HOUSEHOLDS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

class FactWriterTest {
  private static String written(Household household) {
    return FactWriter.complete().write(HOUSEHOLDS, household).replace('"', '\'');
  }

  @Test
  @DisplayName("what is unknown is left out, all else is written")
  void forms() {
    assertThat(written(Household.builder().build())).isEqualTo("{}");
    assertThat(
            written(
                Household.builder()
                    .place(InnerMongolia.HOHHOT)
                    .registered(org.uniondomain.core.time.Period.month(2013, 6))
                    .size(Fact.atLeast(2))
                    .share(Ratio.percent("0.5"))
                    .verified(Fact.none())
                    .mainNeed(Fact.oneOf(ImmutableList.of(Need.OTHER, Need.MEDICAL_CARE)))
                    .savings(Fact.between(Money.ZERO, Money.yuan("2.50")))
                    .members(Listing.partial(ImmutableList.of(Person.builder().build())))
                    .needs(Listing.of(Need.SCHOOLING))
                    .build()))
        .isEqualTo(
            "{'place':'150100','registered':'2013-06','size':{'atLeast':2},'share':'0.5%',"
                + "'verified':{'none':true},'mainNeed':{'oneOf':['other','medicalCare']},"
                + "'savings':{'between':['0.00','2.50']},'members':{'atLeast':[{}]},"
                + "'needs':['schooling']}");
  }

  @Test
  @DisplayName("ratios: percent where exact and short, else a fraction")
  void ratios() {
    assertThat(RatioText.write(Ratio.of(1, 3))).isEqualTo("1/3");
    assertThat(RatioText.write(Ratio.of(92_234, 1))).isEqualTo("92234/1");
    assertThat(RatioText.write(Ratio.ONE)).isEqualTo("100%");
    assertThat(RatioText.write(Ratio.of(-1, 1L << 40))).isEqualTo("-1/1099511627776");
  }

  @Test
  @DisplayName("personal facts can be left out")
  void without_sensitive() {
    Person person =
        Person.builder().name("某甲").leftOn(LocalDate.of(2013, 1, 1)).income(Money.ZERO).build();
    Household household = Household.builder().head(person).members(Listing.of(person)).build();

    assertThat(FactWriter.withoutSensitive().write(HOUSEHOLDS, household))
        .isEqualTo(
            "{\"members\":[{\"leftOn\":\"2013-01-01\"}],\"head\":{\"leftOn\":\"2013-01-01\"}}");
    assertThat(written(household)).contains("某甲");
  }

  @Test
  @DisplayName("what has no form in JSON is refused, not written wrongly")
  void misuse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(Household.builder().verified(Fact.between(false, true)).build()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                written(
                    Household.builder()
                        .head(Person.builder().leftOn(LocalDate.of(10000, 1, 1)).build())
                        .build()));
  }

  @Test
  @DisplayName("a type of the user's own needs a codec")
  void own_types() {
    Subject<Stay> subject = Subject.named("stay", Stay.class, "停留", "stay");
    Vocabulary<Stay> vocabulary =
        Vocabulary.of(subject, new Stay(Fact.unknown()))
            .with(
                subject.value(
                    "length",
                    "时长",
                    "length",
                    Period.class,
                    Stay::length,
                    (stay, fact) -> new Stay(fact)));
    ValueCodec<Period> codec =
        ValueCodec.text(
            Period.class, new Label("如 \"P3D\"", "such as P3D"), Period::parse, Period::toString);
    Stay stay = new Stay(Fact.known(Period.ofDays(3)));

    String json = FactWriter.complete().with(codec).write(vocabulary, stay);

    assertThat(json).isEqualTo("{\"length\":\"P3D\"}");
    assertThat(FactReader.strict().with(codec).read(vocabulary, json).orThrow()).isEqualTo(stay);
    assertThat(FactReader.strict().with(codec).read(vocabulary, "{\"length\": \"3\"}").errors())
        .extracting(ReadFinding::pointer)
        .containsExactly("/length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactReader.strict().read(vocabulary, json))
        .withMessageContaining("stay.length");
  }

  private record Stay(Fact<Period> length) {}

  @ParameterizedTest
  @DisplayName("the last periods that can be read are written too")
  @ValueSource(strings = {"\"9999\"", "\"9999-12\"", "\"9999-11\"", "\"0001\""})
  void last_periods(String period) {
    String json = "{\"registered\":" + period + "}";

    assertThat(
            FactWriter.complete()
                .write(HOUSEHOLDS, FactReader.strict().read(HOUSEHOLDS, json).orThrow()))
        .isEqualTo(json);
  }
}
