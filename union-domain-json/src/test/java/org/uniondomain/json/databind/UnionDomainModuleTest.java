package org.uniondomain.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.competition.fund.FundPayment;
import org.uniondomain.core.competition.fund.ImmutableAwardFund;
import org.uniondomain.core.competition.fund.PayrollBasis;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.testing.Samples;

class UnionDomainModuleTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new UnionDomainModule());

  private static final AwardFund FUND =
      AwardFund.builder()
          .payroll(Money.yuan(5_000_000))
          .accrued(Fact.atLeast(Money.yuan("1234.50")))
          .payments(Listing.of(FundPayment.builder().amount(Money.yuan(5)).build()))
          .build();

  private static final String JSON =
      "{\"payroll\":\"5000000.00\",\"accrued\":{\"atLeast\":\"1234.50\"},"
          + "\"payments\":[{\"amount\":\"5.00\"}]}";

  static ImmutableList<Vocabulary<?>> vocabularies() {
    return UnionRules.standard().subjects().stream()
        .map(SubjectRules::vocabulary)
        .filter(each -> each.code() == null)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  @DisplayName("an entity, by its interface and by its implementation")
  void entity() throws Exception {
    assertThat(MAPPER.writeValueAsString(FUND)).isEqualTo(JSON);
    assertThat(MAPPER.readValue(JSON, AwardFund.class)).isEqualTo(FUND);
    assertThat(MAPPER.readValue(JSON, ImmutableAwardFund.class)).isEqualTo(FUND);
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(FUND), AwardFund.class)).isEqualTo(FUND);
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(FUND), AwardFund.class)).isEqualTo(FUND);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  @DisplayName("every entity of the standard book, of which much or little is known")
  void every_entity(Vocabulary<?> vocabulary) throws Exception {
    check(vocabulary);
  }

  private static <S> void check(Vocabulary<S> vocabulary) throws Exception {
    Samples samples = new Samples(new Random(1));
    for (int i = 0; i < 5; i++) {
      for (S subject : List.of(samples.whole(vocabulary), samples.any(vocabulary))) {
        String json = MAPPER.writeValueAsString(subject);

        assertThat(MAPPER.readValue(json, vocabulary.subject().type())).isEqualTo(subject);
        assertThat((Object) MAPPER.readValue(json, vocabulary.empty().getClass()))
            .isEqualTo(subject);
      }
    }
  }

  @Test
  @DisplayName("found by a mapper that looks for modules, once")
  void service() throws Exception {
    JsonMapper found =
        JsonMapper.builder().findAndAddModules().addModule(new UnionDomainModule()).build();

    assertThat(found.readValue(JSON, AwardFund.class)).isEqualTo(FUND);
    assertThat(found.getRegisteredModuleIds()).containsOnlyOnce("org.uniondomain.json");
  }

  @Test
  @DisplayName("a module that was changed counts before one that was found")
  void changed() {
    JsonMapper strict =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new UnionDomainModule().strict())
            .build();

    assertThatThrownBy(() -> strict.readValue("{\"x\": 1}", AwardFund.class))
        .isInstanceOf(UnreadableException.class);
  }

  record Claim(
      AwardFund fund,
      Fact<Money> amount,
      Fact<LocalDate> day,
      Fact<PayrollBasis> basis,
      Listing<FundPayment> payments) {}

  @Test
  @DisplayName("inside a record: what is left out is unknown, and is left out again")
  void inside_a_record() throws Exception {
    Claim claim =
        new Claim(
            FUND,
            Fact.between(Money.yuan(1), Money.yuan(2)),
            Fact.known(LocalDate.of(2013, 6, 30)),
            Fact.none(),
            Listing.partial(List.of(FundPayment.builder().build())));
    String json = MAPPER.writeValueAsString(claim);

    assertThat(json)
        .isEqualTo(
            "{\"fund\":"
                + JSON
                + ",\"amount\":{\"between\":[\"1.00\",\"2.00\"]},\"day\":\"2013-06-30\","
                + "\"basis\":{\"none\":true},\"payments\":{\"atLeast\":[{}]}}");
    assertThat(MAPPER.readValue(json, Claim.class)).isEqualTo(claim);

    Claim little = MAPPER.readValue("{\"fund\":{}}", Claim.class);
    assertThat(little)
        .isEqualTo(
            new Claim(
                AwardFund.builder().build(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Listing.unknown()));
    assertThat(MAPPER.writeValueAsString(little)).isEqualTo("{\"fund\":{}}");
  }

  record Values(
      Money money,
      Ratio ratio,
      Period period,
      Term term,
      Division place,
      IdentityNumber person,
      CreditCode unit,
      PayrollBasis basis) {}

  @Test
  @DisplayName("the library's values, in types of one's own")
  void values() throws Exception {
    Values values =
        new Values(
            Money.yuan("0.01"),
            Ratio.of(1, 3),
            Period.month(2013, 6),
            new Term(15, Term.Unit.WORKING_DAYS),
            InnerMongolia.HOHHOT,
            IdentityNumber.of("11010519491231002X"),
            CreditCode.of("91350100M000100Y43"),
            PayrollBasis.values()[0]);
    String json = MAPPER.writeValueAsString(values);

    assertThat(json)
        .startsWith(
            "{\"money\":\"0.01\",\"ratio\":\"1/3\",\"period\":\"2013-06\","
                + "\"term\":\"15 workingDays\",\"place\":\"150100\"");
    assertThat(MAPPER.readValue(json, Values.class)).isEqualTo(values);
    assertThat(MAPPER.readValue("{\"money\": 1234.5}", Values.class).money())
        .isEqualTo(Money.yuan("1234.50"));
  }

  @Test
  @DisplayName("inside lists, maps and generic types")
  void containers() throws Exception {
    Map<String, List<AwardFund>> map =
        MAPPER.readValue("{\"a/b\":[" + JSON + ",{}]}", new TypeReference<>() {});

    assertThat(map).containsEntry("a/b", List.of(FUND, AwardFund.builder().build()));
    assertThat(MAPPER.writeValueAsString(map)).isEqualTo("{\"a/b\":[" + JSON + ",{}]}");
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"a/b\":[{},\n{\"payroll\":\"?\"}]}",
                    new TypeReference<Map<String, List<AwardFund>>>() {}))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> {
              assertThat(e.findings()).hasSize(1);
              assertThat(e.findings().get(0).pointer()).isEqualTo("/a~1b/1/payroll");
              assertThat(e.findings().get(0).line()).isEqualTo(2);
            });
  }

  @Test
  @DisplayName("one document after another, and within one")
  void streams() throws Exception {
    try (MappingIterator<AwardFund> all =
        MAPPER.readerFor(AwardFund.class).readValues(JSON + "\n" + JSON + "{}")) {
      assertThat(all.readAll()).containsExactly(FUND, FUND, AwardFund.builder().build());
    }
    JsonNode tree = MAPPER.readTree("[" + JSON + "]");
    assertThat(MAPPER.treeToValue(tree.get(0), AwardFund.class)).isEqualTo(FUND);
  }

  @Test
  @DisplayName("what is passed over is told to the module's listener and to that of the call")
  void warnings() throws Exception {
    List<String> heard = new ArrayList<>();
    List<String> call = new ArrayList<>();
    ObjectMapper telling =
        new ObjectMapper()
            .registerModule(new UnionDomainModule().telling(it -> heard.add(it.pointer())));
    java.util.function.Consumer<org.uniondomain.json.ReadFinding> own =
        it -> call.add(it.pointer());

    telling
        .readerFor(Claim.class)
        .withAttribute(UnionDomainModule.WARNINGS, own)
        .readValue("{\"fund\": {\"x\": 1}, \"basis\": \"unheard\"}");

    assertThat(heard).containsExactly("/fund/x", "/basis");
    assertThat(call).isEqualTo(heard);
  }

  /** A property that may be null. */
  static final class Relaxed {
    @JsonSetter(nulls = Nulls.SKIP)
    public AwardFund fund = AwardFund.builder().build();
  }

  @Test
  @DisplayName("null is refused, unless a property says that it stands for nothing")
  void nulls() throws Exception {
    for (String json : List.of("{\"fund\": null}", "{\"amount\": null}", "{\"payments\": null}")) {
      assertThatThrownBy(() -> MAPPER.readValue(json, Claim.class))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("不知道就不写")
          .hasMessageContaining("leave");
    }
    assertThatThrownBy(() -> MAPPER.readValue("null", AwardFund.class))
        .isInstanceOf(UnreadableException.class);
    assertThat(MAPPER.readValue("{\"fund\": null}", Relaxed.class).fund)
        .isEqualTo(AwardFund.builder().build());
  }

  @Test
  @DisplayName("default typing leaves the library's types as they are")
  void default_typing() throws Exception {
    ObjectMapper typing =
        JsonMapper.builder()
            .addModule(new UnionDomainModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();

    assertThat(typing.readValue(typing.writeValueAsString(FUND), AwardFund.class)).isEqualTo(FUND);
  }

  @Test
  @DisplayName("amounts in fen inside a document of one's own")
  void fen() throws Exception {
    Claim claim =
        MAPPER.readValue("{\"fund\":{\"payroll\":500,\"moneyUnit\":\"fen\"}}", Claim.class);

    assertThat(claim.fund().payroll()).isEqualTo(Fact.known(Money.fen(500)));
  }
}
