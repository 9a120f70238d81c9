package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.uniondomain.rules.competition.fund.AwardFundPaymentRules.PAID_AS_PAYROLL;
import static org.uniondomain.rules.competition.fund.AwardFundRules.MINIMUM;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;

class AnswerWriterTest {
  private static final LocalDate DAY = LocalDate.of(2013, 12, 31);

  private static Assessment<AwardFund> assess(Division place, AwardFund fund) {
    return UnionRules.standard().at(place, DAY).of(AwardFund.class).assess(fund);
  }

  private static AwardFund fund(Fact<Money> payroll, String accrued) {
    return AwardFund.builder().payroll(payroll).accrued(Money.yuan(accrued)).build();
  }

  private static JsonNode minimum(Division place, AwardFund fund) {
    return AnswerWriter.full().tree(assess(place, fund), MINIMUM);
  }

  private static final Fact<Money> TEN_MILLION = Fact.known(Money.yuan(10_000_000));

  @Test
  @DisplayName("a breach: consequence, margin, remedy, source")
  void breached() {
    JsonNode answer = minimum(InnerMongolia.HOHHOT, fund(TEN_MILLION, "99999.99"));

    assertThat(answer.path("rule").asText()).isEqualTo("competition.award-fund.minimum");
    assertThat(answer.path("verdict").asText()).isEqualTo("breached");
    assertThat(answer.path("margin").toString())
        .isEqualTo("{\"amount\":\"0.01\",\"unit\":\"yuan\",\"over\":false}");
    assertThat(answer.path("remedies").toString())
        .isEqualTo("[{\"pointer\":\"/accrued\",\"to\":\"100000.00\"}]");
    assertThat(answer.at("/sources/0/instrument").asText()).isEqualTo("IM-LC-2012");
    assertThat(answer.at("/sources/0/certainty").asText()).isEqualTo("secondary");
    assertThat(answer.at("/sources/0/applies").asBoolean()).isTrue();
    assertThat(answer.at("/notices").findValuesAsText("kind")).contains("certainty");
  }

  @Test
  @DisplayName("undetermined: what is still possible, and the pointer to what is missing")
  void undetermined() {
    JsonNode answer = minimum(InnerMongolia.HOHHOT, fund(Fact.unknown(), "1"));

    assertThat(answer.path("verdict").asText()).isEqualTo("undetermined");
    assertThat(answer.path("possible").toString()).isEqualTo("[\"met\",\"breached\"]");
    assertThat(answer.path("missing").toString())
        .isEqualTo("[{\"kind\":\"fact\",\"pointer\":\"/payroll\",\"id\":\"award-fund.payroll\"}]");
  }

  @Test
  @DisplayName("not applicable: why")
  void not_applicable() {
    JsonNode answer = minimum(Regions.GUANGDONG, fund(TEN_MILLION, "1"));

    assertThat(answer.path("verdict").asText()).isEqualTo("notApplicable");
    assertThat(answer.path("reason").asText()).isEqualTo("place");
    assertThat(answer.at("/notices").findValuesAsText("kind")).contains("localLawNotSeen");
  }

  @Test
  @DisplayName("calculations: the value, or the values still possible")
  void calculations() {
    AwardFund none = AwardFund.builder().payments(Listing.none()).build();

    assertThat(
            AnswerWriter.full()
                .tree(assess(InnerMongolia.HOHHOT, none), PAID_AS_PAYROLL)
                .path("value")
                .asText())
        .isEqualTo("0.00");
    JsonNode open =
        AnswerWriter.full()
            .tree(assess(InnerMongolia.HOHHOT, AwardFund.builder().build()), PAID_AS_PAYROLL);
    assertThat(open.path("answer").asText()).isEqualTo("undetermined");
    assertThat(open.at("/missing/0").toString())
        .isEqualTo("{\"kind\":\"items\",\"pointer\":\"/payments\",\"id\":\"award-fund.payments\"}");
  }

  @Test
  @DisplayName("the whole assessment, with explanations when asked")
  void whole() {
    Assessment<AwardFund> assessment = assess(InnerMongolia.HOHHOT, fund(TEN_MILLION, "100000"));
    JsonNode compact = AnswerWriter.full().tree(assessment);
    JsonNode explained = AnswerWriter.full().explaining(Locale.CHINA).tree(assessment);

    assertThat(compact.path("place").asText()).isEqualTo("150100");
    assertThat(compact.path("day").asText()).isEqualTo("2013-12-31");
    assertThat(compact.path("answers")).hasSize(assessment.findings().size());
    assertThat(compact.at("/answers/1/explanation").isMissingNode()).isTrue();
    assertThat(explained.at("/answers/1/explanation/text").asText())
        .isEqualTo(assessment.explain(MINIMUM, Locale.CHINA));
    assertThat(AnswerWriter.full().write(assessment)).isEqualTo(compact.toString());
  }

  @Test
  @DisplayName("a rule that was not asked is a mistake")
  void misuse() {
    Assessment<AwardFund> assessment = assess(Regions.HEBEI, AwardFund.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AnswerWriter.full()
                    .tree(
                        assessment,
                        org.uniondomain.rules.lang.Requirement.requirement(
                                "test.not-asked",
                                org.uniondomain.rules.competition.fund.AwardFundFacts.AWARD_FUND)
                            .label("未问", "not asked")
                            .clause(
                                org.uniondomain.rules.law.CompetitionLaw.HEBEI_AWARD_MEASURES
                                    .cited(),
                                org.uniondomain.core.law.Certainty.SECONDARY,
                                org.uniondomain.rules.lang.Modality.SHALL,
                                "未问",
                                "not asked")
                            .that(org.uniondomain.rules.competition.fund.AwardFundFacts.ESTABLISHED)
                            .build()));
  }
}
