package org.uniondomain.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondomain.core.wage.PayNature;

class QuickstartTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-05-04T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Quickstart.run(CLOCK, new PrintWriter(out), new PrintWriter(err), arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private Ran runOn(String json, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("own.json"), json.replace('\'', '"'));
    String[] arguments = new String[more.length + 1];
    System.arraycopy(more, 0, arguments, 0, more.length);
    arguments[more.length] = file.toString();
    return run(arguments);
  }

  @Test
  @DisplayName("the sample in Chinese: eight verdicts, in columns that align")
  void sample_in_chinese() {
    Ran ran = run();

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("== 北山机械厂 (呼和浩特市, 2013-12-31) ==", "补救：提取的奖励资金再增加 ¥0.01")
        .endsWith(
            """
企业          地区        判断日      职工工资总额                  其他问题  劳动竞赛奖励资金最低提取额
北山机械厂    呼和浩特市  2013-12-31  ¥10,000,000.00                无        符合
滹沱纺织公司  石家庄市    2015-12-31  ¥10,000,000.00                无        不符合（应予改正），提取的奖励资金差 ¥0.01
嘉陵仪表公司  重庆市      2013-12-31  ¥5,000,000.00                 无        不适用：本地无此规定
珠江电子公司  广州市      2013-12-31  ¥10,000,000.00                无        不适用：本地无此规定
红山制药公司  赤峰市      2013-12-31  ¥1,000,000.00                 3         符合
青山钢构公司  包头市      2013-12-31  未知                          无        无法确定；仍可能：符合、不符合
高原绒业公司  鄂尔多斯市  2013-12-31  ¥9,000,000.00–¥10,000,000.00  无        符合
草原乳业公司  通辽市      2013-12-31  ¥9,400,000.00–¥10,000,000.00  无        无法确定；仍可能：符合、不符合
""");
  }

  @Test
  @DisplayName("a proposal prize counted as payroll, and what follows from it, with the article")
  void wrongly_counted() {
    assertThat(section("红山制药公司"))
        .contains(
            "[/payroll/items/2] 合理化建议奖等不计入工资总额",
            "《关于工资总额组成的规定》（1990）第十一条第一项",
            "[/payroll] 上报的工资总额与明细一致",
            "上报的工资总额超出 ¥20,000.00",
            "[/fund] 奖励资金专款专用");
  }

  @Test
  @DisplayName("the total that the items come to is the base; what a person has to review is named")
  void reckoned() {
    assertThat(section("北山机械厂")).contains("[/payroll] 工资总额（wage.payroll.total）\n答案：¥10,000,000.00");
    assertThat(section("草原乳业公司")).contains("经审核计入工资总额（/items/1/countedOnReview）");
  }

  @Test
  @DisplayName("Chongqing: prizes may be paid out of payroll; Guangzhou: local law not seen")
  void other_places() {
    assertThat(section("嘉陵仪表公司")).contains("《重庆市工会条例》（2011）第三十二条第二款");
    assertThat(section("珠江电子公司")).contains("提示：本地就此事的规定未经查阅");
  }

  private static String section(String name) {
    String out = run().out();
    int start = out.indexOf("== " + name);
    int end = out.indexOf("\n\n==", start);
    return out.substring(start, end < 0 ? out.length() : end);
  }

  @Test
  @DisplayName("the sample in English")
  void sample_in_english() {
    Ran ran = run("--lang", "en");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("(Hohhot", "met", "breached", "undetermined", "not applicable");
  }

  @Test
  @DisplayName("answers for machines")
  void json() throws IOException {
    JsonNode answers = new ObjectMapper().readTree(run("--json").out());

    assertThat(answers.findValues("minimumFund"))
        .extracting(each -> each.get("verdict").asText())
        .containsExactly(
            "met",
            "breached",
            "notApplicable",
            "notApplicable",
            "met",
            "undetermined",
            "met",
            "undetermined");
    assertThat(answers.at("/1/minimumFund/margin/amount").asText()).isEqualTo("0.01");
    assertThat(answers.at("/5/minimumFund/missing/0/pointer").asText()).isEqualTo("/payroll");
    assertThat(answers.at("/0/totalPayroll/value").asText()).isEqualTo("10000000.00");
    assertThat(answers.at("/4/otherFindings")).hasSize(3);
    assertThat(answers.at("/4/otherFindings/0/about").asText()).isEqualTo("/payroll/items/2");
    assertThat(
            new ObjectMapper().readTree(run("--json", "--all").out()).at("/0/fund/answers").size())
        .isGreaterThan(1);
  }

  @Test
  @DisplayName("every nature of a payment is named in the help")
  void natures_in_help() {
    String help = run("--help").out().replaceAll("\\s+", " ");

    for (PayNature nature : PayNature.values()) {
      assertThat(help)
          .contains(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, nature.name()));
    }
  }

  @Test
  @DisplayName("the example of the help can be read")
  void example_of_help() throws IOException {
    String help = run("--help").out();
    String example = help.substring(help.indexOf("[{"), help.indexOf("]}}]") + 4);

    Ran ran = runOn(example);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("== 北山机械厂", "¥9,000,000.00");
  }

  @Test
  @DisplayName("the day: of the option, of the file, the last of the year, today")
  void days() throws IOException {
    String file =
        "[{'place': '150100', 'day': '2013-06-30', 'year': 2014},"
            + " {'place': '150100', 'year': 2014}, {'place': '150100'}]";

    assertThat(runOn(file).out()).contains("2013-06-30", "2014-12-31", "2016-05-04");
    assertThat(runOn(file, "--day", "2012-01-01").out())
        .contains("#3  ", "2012-01-01")
        .doesNotContain("2014-12-31");
  }

  @Test
  @DisplayName("one bad enterprise does not stop the others")
  void one_bad_enterprise() throws IOException {
    Ran ran =
        runOn(
            "[{'name': '甲', 'place': '150100', 'year': 2013, 'fund': {'payroll': 'many'}},"
                + " {'name': '乙', 'place': '150100', 'year': 2013}]");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith("/0/fund/payroll（第 1 行第 ").contains("应为以元为单位的金额");
    assertThat(ran.out()).contains("== 乙", "#1 ", "未能读取：/0/fund/payroll").doesNotContain("甲");
    JsonNode answers =
        new ObjectMapper().readTree(run("--json", folder.resolve("own.json").toString()).out());
    assertThat(answers.at("/0/errors/0/pointer").asText()).isEqualTo("/0/fund/payroll");
    assertThat(answers.at("/1/name").asText()).isEqualTo("乙");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'place': '150100', 'year': 2013 | /0",
        "{'place': '150100'} | document root",
        "[null] | /0",
        "[{'place': '999999'}] | /0/place",
        "[{'place': null}] | /0/place",
        "[{}] | /0/place",
        "[{'place': '150100', 'fund': {'payrol': 1}}] | /0/fund/payrol",
        "[{'place': '150100', 'fund': {'accrued': -1}}] | /0/fund/accrued",
        "[{'place': '150100', 'place': '150100'}] | /0/place",
        "[{'place': '150100', 'payroll': {'items': {}}}] | /0/payroll/items",
        "[{'place': '150100', 'payroll': {'items': [{'natures': ['bonusses']}]}}]"
            + " | /0/payroll/items/0/natures/0",
        "[{'place': '150100', 'payroll': {'items': [{'amount': '1.005'}]}}]"
            + " | /0/payroll/items/0/amount",
        "[{'place': '150100', 'payroll': {'reportedTotal': '100000000000000.01'}}]"
            + " | /0/payroll/reportedTotal",
        "[{'place': '150100', 'fund': {'payments': [{'paidOn': '2013-02-30'}]}}]"
            + " | /0/fund/payments/0/paidOn",
        "[{'place': '150100', 'fund': {'payroll': {'between': [2, 1]}}}] | /0/fund/payroll/between",
        "[] [] | document root",
        "`` | document root"
      })
  @DisplayName("malformed input: one clear line with its pointer, exit code 2")
  void malformed(String json, String pointer) throws IOException {
    Ran ran = runOn(json, "--lang", "en");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith(pointer).contains(": expected ", "; found ");
  }

  @Test
  @DisplayName("no file, another encoding, wrong arguments: exit code 2, no stack trace")
  void wrong_calls() throws IOException {
    Path gbk = folder.resolve("gbk.json");
    Files.write(gbk, "[{\"name\": \"某企业\"}]".getBytes(Charset.forName("GBK")));

    assertThat(run(gbk.toString()).code()).isEqualTo(2);
    assertThat(run(gbk.toString()).err()).contains("UTF-8", "GB18030");
    assertThat(run(folder.resolve("nowhere.json").toString()).code()).isEqualTo(2);
    assertThat(run(folder.resolve("nowhere.json").toString()).err().lines()).hasSize(1);
    assertThat(run("--lang", "fr").code()).isEqualTo(2);
    assertThat(run("--day", "yesterday").code()).isEqualTo(2);
    assertThat(run("--unheard-of").code()).isEqualTo(2);
    assertThat(run("--help").code()).isZero();
    assertThat(run("--help").out()).contains("--lang", "--day", "--json", "Exit codes");
  }

  @Test
  @DisplayName("the bytes of a byte-order mark are passed over")
  void byte_order_mark() throws IOException {
    Path file = folder.resolve("bom.json");
    Files.write(file, "\uFEFF[{\"place\": \"150100\"}]".getBytes(UTF_8));

    assertThat(run(file.toString()).code()).isZero();
  }
}
