package org.uniondomain.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

class ReportedCodecTest {
  private record Report(Fact<ReportedCount> count, Fact<ReportedRatio> rate) {}

  private static final Subject<Report> REPORT =
      Subject.named("report", Report.class, "报告", "report");

  private static final Vocabulary<Report> VOCABULARY =
      Vocabulary.of(REPORT, new Report(Fact.unknown(), Fact.unknown()))
          .with(
              REPORT.value(
                  "count",
                  "数",
                  "count",
                  ReportedCount.class,
                  Report::count,
                  (report, fact) -> new Report(fact, report.rate())),
              REPORT.value(
                  "rate",
                  "率",
                  "rate",
                  ReportedRatio.class,
                  Report::rate,
                  (report, fact) -> new Report(report.count(), fact)));

  private static Reading<Report> read(String json) {
    return FactReader.strict().read(VOCABULARY, json.replace('\'', '"'));
  }

  @ParameterizedTest
  @DisplayName("what is written is what was read")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'count':43210}",
        "{'count':{'value':43200,'step':100}}",
        "{'count':{'moreThan':70000}}",
        "{'rate':'72.8%'}",
        "{'rate':{'value':'73%','step':'0.1%'}}",
        "{'rate':{'value':'1/3','step':'0.1%'}}",
        "{'count':{'none':true},'rate':{'oneOf':['1%','2%']}}"
      })
  void round_trip(String json) {
    assertThat(FactWriter.complete().write(VOCABULARY, read(json).orThrow()).replace('"', '\''))
        .isEqualTo(json);
  }

  @ParameterizedTest
  @DisplayName("what cannot be is refused where it stands")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'count': 'many'} | /count",
        "{'count': 1.5} | /count",
        "{'count': {'value': 43200}} | /count",
        "{'count': {'value': 43210, 'step': 100}} | /count",
        "{'count': {'value': 'x', 'step': 100}} | /count/value",
        "{'count': {'moreThan': 70000, 'step': 100}} | /count/step",
        "{'count': {'moreThan': 2147483647}} | /count",
        "{'rate': 0.5} | /rate",
        "{'rate': '+5%'} | /rate",
        "{'rate': '5'} | /rate",
        "{'rate': '1.1234567%'} | /rate",
        "{'rate': {'value': '73%', 'step': '0%'}} | /rate",
        "{'rate': {'value': '73%', 'step': '1%', 'more': 1}} | /rate/more"
      })
  void refused(String json, String pointer) {
    assertThat(read(json).errors()).extracting(ReadFinding::pointer).containsExactly(pointer);
  }
}
