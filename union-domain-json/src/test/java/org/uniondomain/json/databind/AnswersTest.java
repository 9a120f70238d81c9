package org.uniondomain.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.core.place.InnerMongolia.HOHHOT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.competition.fund.AwardFund;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Remedy;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;

class AnswersTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new UnionDomainModule());

  private static final Assessment<AwardFund> ASSESSMENT =
      UnionRules.standard()
          .at(HOHHOT, LocalDate.of(2013, 6, 30))
          .of(AwardFund.class)
          .assess(
              AwardFund.builder()
                  .payroll(Money.yuan(5_000_000))
                  .accrued(Money.yuan(30_000))
                  .build());

  private static JsonNode written(Object value) throws Exception {
    return MAPPER.readTree(MAPPER.writeValueAsString(value));
  }

  @Test
  @DisplayName("an assessment is what the answer writer writes, with explanations if told")
  void assessment() throws Exception {
    assertThat(written(ASSESSMENT)).isEqualTo(AnswerWriter.full().tree(ASSESSMENT));
    ObjectMapper explaining =
        new ObjectMapper().registerModule(new UnionDomainModule().explaining(Locale.CHINA));
    assertThat(explaining.valueToTree(ASSESSMENT).toString())
        .isEqualTo(AnswerWriter.full().explaining(Locale.CHINA).write(ASSESSMENT));
  }

  @Test
  @DisplayName("a verdict, its remedies and its explanation, each by itself")
  void parts_of_an_answer() throws Exception {
    Verdict verdict = ASSESSMENT.verdict(AwardFundRules.MINIMUM);
    JsonNode node = written(verdict);
    assertThat(node.get("verdict").asText()).isEqualTo("breached");
    assertThat(node.at("/margin/amount").asText()).isEqualTo("20000.00");
    assertThat(node.get("notices").isArray()).isTrue();

    ImmutableList<Remedy<AwardFund>> remedies = ASSESSMENT.remedies(AwardFundRules.MINIMUM);
    assertThat(written(remedies).get(0).toString())
        .isEqualTo("{\"pointer\":\"/accrued\",\"to\":\"50000.00\"}");

    JsonNode why = written(ASSESSMENT.explanation(AwardFundRules.MINIMUM, Locale.CHINA));
    assertThat(why.get("language").asText()).isEqualTo("zh");
    assertThat(why.get("outcome").asText()).isEqualTo("breached");
    assertThat(why.at("/provisions/0/words").asText()).isNotBlank();
    assertThat(why.at("/sources/0/instrument").asText()).isEqualTo("IM-LC-2012");
    assertThat(why.get("text").asText())
        .isEqualTo(ASSESSMENT.explain(AwardFundRules.MINIMUM, Locale.CHINA));
  }

  @Test
  @DisplayName("inside a type of one's own")
  void inside() throws Exception {
    record Result(Verdict verdict, Answer<Money> answer) {}
    Answer<Money> answer = new Answer.Known<>(Money.yuan(3), ImmutableList.of());

    assertThat(
            written(new Result(ASSESSMENT.verdict(AwardFundRules.MINIMUM), answer)).get("answer"))
        .hasToString("{\"answer\":\"known\",\"value\":\"3.00\",\"notices\":[]}");
  }

  @Test
  @DisplayName("every number of the law, with the timeline of each place and its sources")
  void thresholds() throws Exception {
    Rulebook book = UnionRules.standard();
    for (Threshold<?> threshold : book.allThresholds()) {
      JsonNode node = written(threshold);
      assertThat(node.get("threshold").asText()).isEqualTo(threshold.id());
      assertThat(node.get("entries")).hasSameSizeAs(threshold.entries());
      for (int i = 0; i < threshold.entries().size(); i++) {
        Threshold.Entry<?> entry = threshold.entries().get(i);
        JsonNode each = node.get("entries").get(i);
        assertThat(each.get("since").asText())
            .isEqualTo(entry.sourced().effectiveFrom().toString());
        assertThat(each.at("/citation/instrument").asText())
            .isEqualTo(entry.sourced().citation().instrument().id());
        assertThat(each.has("value")).isEqualTo(!entry.sourced().value().isUnknown());
        assertThat(each.has("until")).isEqualTo(entry.until().isPresent());
      }
    }
    Threshold<?> rate =
        book.allThresholds().stream()
            .filter(each -> each.id().equals("competition.award-fund.rate"))
            .findFirst()
            .orElseThrow();
    assertThat(written(rate).at("/entries/0/value").asText()).isEqualTo("1%");
    assertThat(written(rate).at("/entries/0/place").asText())
        .isEqualTo(rate.entries().get(0).place().code());
  }

  @Test
  @DisplayName("what the law of each place changes")
  void overlays() throws Exception {
    List<Overlay> overlays = UnionRules.standard().overlays();
    assertThat(overlays).isNotEmpty();
    for (Overlay overlay : overlays) {
      JsonNode node = written(overlay);
      assertThat(Division.of(node.get("place").asText())).isEqualTo(overlay.place());
      assertThat(node.get("replaces")).hasSameSizeAs(overlay.replacements());
      assertThat(node.get("adds")).hasSameSizeAs(overlay.additions());
      assertThat(node.get("numbers")).hasSameSizeAs(overlay.numbers());
      assertThat(node.get("reads")).hasSameSizeAs(overlay.readings());
      for (int i = 0; i < overlay.replacements().size(); i++) {
        assertThat(node.get("replaces").get(i).get("with").asText())
            .isEqualTo(overlay.replacements().get(i).local().id());
      }
    }
  }
}
