package org.uniondomain.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-04T00:00:00Z"), ZoneOffset.UTC);

  private static final Splitter COLUMNS = Splitter.on(Pattern.compile(" {2,}"));
  private static final String CONTRACTS = "/org/uniondomain/examples/quickstart/";

  @TempDir private Path folder = Path.of("");

  private record Ran(int code, String out, String err) {

    String line(String about) {
      return out.lines().filter(each -> each.contains(about)).findFirst().orElseThrow();
    }
  }

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Quickstart.run(CLOCK, new PrintWriter(out), new PrintWriter(err), arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private Ran runOn(String kind, String json, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("own.json"), json.replace('\'', '"'));
    String[] arguments = new String[more.length + 2];
    arguments[0] = kind;
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = file.toString();
    return run(arguments);
  }

  private static String name(DossierKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource(DossierKind.class)
  @DisplayName("every bundled sample is read in full and judged, in both languages and as JSON")
  void samples(DossierKind kind) throws IOException {
    assertThat(run(name(kind)))
        .returns(0, Ran::code)
        .returns("", Ran::err)
        .satisfies(
            ran -> assertThat(ran.out()).containsPattern("== (呼和浩特市|内蒙古自治区)").contains("要求共 "));
    assertThat(run(name(kind), "--lang", "en").out())
        .containsPattern("== (Hohhot|Inner Mongolia)")
        .contains("Requirements: ");
    JsonNode json = new ObjectMapper().readTree(run(name(kind), "--json").out());
    assertThat(json).isNotEmpty();
    json.forEach(each -> assertThat(each.path("answers").isArray()).isTrue());
  }

  @ParameterizedTest
  @EnumSource(DossierKind.class)
  @DisplayName(
      "--members lists what may stand in the file, and every member of the sample is there")
  void members(DossierKind kind) {
    Ran ran = run(name(kind), "--members");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("/place", "/day");
    kind.chapters().forEach(each -> assertThat(ran.out()).contains("/" + each.name() + "/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'place': '150100', 'day': '2026-01-01', 'union': {'memberz': 3}}",
        "{'place': '150100', 'day': '2026-01-01', 'union': {'members': -1}}",
        "{'place': '150100', 'day': '2026-01-01', 'union': {'members': null}}",
        "{'place': '150100', 'day': '2026-01-01', 'union': [}"
      })
  @DisplayName("what cannot be read is refused with its place in the file and exit code 2")
  void refused(String json) throws IOException {
    Ran ran = runOn("union", json);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("/union").doesNotContain("Exception");
  }

  @Test
  @DisplayName("a file without a place asks for one; --place and --day go before the file")
  void placeAndDay() throws IOException {
    String json = "{'union': {'members': 25, 'ledBy': 'chairOrOrganiser'}}";

    assertThat(runOn("union", json))
        .returns(2, Ran::code)
        .satisfies(ran -> assertThat(ran.err()).contains("--place"));
    assertThat(runOn("union", json, "--place", "999999").code()).isEqualTo(2);
    assertThat(runOn("union", json, "--place", "150100").out()).contains("2026-05-04");
    assertThat(runOn("union", json, "--place", "150100", "--day", "1995-01-01").out())
        .contains("1995-01-01");
    assertThat(run("union", "no-such-file.json").code()).isEqualTo(2);
  }

  @Test
  @DisplayName("集体合同：合法的一份没有问题；另一份的每处问题都查出，并列出日程")
  void contracts() {
    Ran lawful = run("contract");
    Ran defective = run("contract", "src/main/resources" + CONTRACTS + "contract-defects.json");

    assertThat(lawful.out()).doesNotContain("需要处理", "资料不足").contains("-- 日程", "，不符合 0，冲突 0，");
    assertThat(lawful.line("工资协议生效日 ")).endsWith("2026-03-24");
    assertThat(lawful.line("工资协议报送末日")).endsWith("2026-03-16");
    assertThat(defective.out().lines().filter(each -> each.startsWith("/case")).toList())
        .as("unequal and too small sides, outsiders, a barred post, late reply, data and filing,")
        .as("a vote without quorum and majority, a term too long, late publication, no content")
        .filteredOn(each -> each.contains("  不符合（"))
        .extracting(each -> COLUMNS.splitToList(each).get(1))
        .contains(
            "双方协商代表人数对等",
            "每方协商代表人数",
            "本单位以外专业人员的比例",
            "人力资源部门负责人不得任职工一方代表",
            "工资集体协商要约的答复",
            "工资集体协商提前提供资料",
            "草案表决到会人数",
            "草案表决同意人数",
            "工资协议期限",
            "工资协议按期报送",
            "企业公布工资协议",
            "集体合同的女职工权益保护内容");
  }

  @Test
  @DisplayName("困难职工：三项未知中不可能影响结论的一项不列为缺失，敏感信息不显示")
  void whatCannotMatterIsNotMissing() throws IOException {
    Ran ran =
        runOn(
            "hardship",
            """
            {'place': '370200', 'day': '2023-05-01',
             'household': {
               'income': '66000.00', 'rigidExpenditure': '40000.00', 'employmentCost': '0.00',
               'months': 12, 'members': 3, 'minimumLivingStandard': '800.00',
               'struckByDisaster': false, 'controlsCompany': false, 'refusesVerification': false,
               'refusesWork': false, 'highConsumption': false, 'financialAssets': '0.00',
               'assetLimit': '1.00', 'schoolChildren': [], 'ownsVehicle': false,
               'usesVehicle': false}}
            """);

    assertThat(ran.code()).isZero();
    assertThat(ran.line("困难职工家庭认定类别"))
        .contains("/homes", "/homesAboveAverageArea")
        .doesNotContain("/compensatingVehicle");
    assertThat(ran.out()).doesNotContain("66,000", "40,000");
  }

  @Test
  @DisplayName("困难职工：认定类别、可给帮扶的余额，余额只在要求时显示")
  void remainingAid() {
    assertThat(run("hardship").line("生活救助当年余额")).endsWith("［敏感，未显示］");
    Ran shown = run("hardship", "--sensitive");

    assertThat(shown.line("困难职工家庭认定类别")).contains("深度困难");
    assertThat(shown.line("生活救助当年余额")).endsWith("¥3,600.00");
    assertThat(shown.line("医疗救助当年余额")).contains("¥");
  }

  @Test
  @DisplayName("工会：样例中的四处问题都查出，其余符合")
  void union() {
    assertThat(run("union").out().lines().filter(each -> each.contains("  不符合（")).toList())
        .extracting(each -> COLUMNS.splitToList(each).get(1))
        .containsExactly("工会委员会委员名额", "不得作为企业工会主席候选人的人员", "专职工会干部的劳动合同延续", "足额拨缴工会经费");
  }

  @Test
  @DisplayName("总工会：计划进展、覆盖、比率和隐含基数、平均、不一致，中英文均可")
  void federation() {
    Ran ran = run("federation");
    assertThat(ran.line("维权帮扶 ")).contains("3,000个", "449个", "15.0%", "不符合（未达目标）");
    assertThat(ran.line("促进就业 ")).contains("50,000人", "未报告", "未定");
    assertThat(ran.line("收入保障 ")).doesNotContain("未报告");
    assertThat(ran.line("旗县（市、区）帮扶中心覆盖")).contains("101个", "100.0%");
    assertThat(ran.line("帮扶网络节点合计")).contains("1,646");
    assertThat(ran.line("开展劳动竞赛的建会企事业单位")).contains("72%", "建会企事业单位", "59,518–60,488");
    assertThat(ran.line("参加劳动竞赛职工")).contains("约4,090,000人", "未注明口径");
    assertThat(ran.line("旗县工会主席按同级副职配备的比例提高")).contains("12.9个百分点");
    assertThat(ran.line("送温暖资金每户平均")).contains("784.67");
    assertThat(ran.line("走访每户慰问金")).contains("至少 1296.31");
    assertThat(ran.line("/report/sharedBases/0"))
        .contains("45,922–46,434；", "41,912–42,425", "3497");
    assertThat(ran.out()).contains("-- 不一致 --", "] 部分不大于整体", "3294 ≤");

    Ran english = run("federation", "--lang", "en");
    assertThat(english.line("help with rights ")).contains("3,000 units", "449 units", "15.0%");
    assertThat(english.line("job seekers")).contains("20.0%");
    assertThat(english.out()).contains("over", "not reported", "not said");
  }

  @Test
  @DisplayName("总工会：自己的报告，没有名称、没有关系也可")
  void ownFederation() throws IOException {
    Ran ran =
        runOn(
            "federation",
            """
            {'place': '150000', 'day': '2014-01-31', 'report': {
               'figures': [
                 {'name': 'a', 'unit': 'persons', 'number': {'moreThan': 10}, 'rate': '50%'},
                 {'number': 3}],
               'relations': [
                 {'kind': 'average', 'figures': [{'name': 'a'}], 'reference': {'name': 'b'}}]}}
            """);

    assertThat(ran.code()).isZero();
    assertThat(ran.line("10多人")).contains("50%", "未知", "至少 ");
    assertThat(ran.line("未命名")).contains("未定");
  }
}
