package org.uniondomain.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.explain.Files.FILE;
import static org.uniondomain.rules.explain.Files.FILED;
import static org.uniondomain.rules.explain.Files.HEADS;
import static org.uniondomain.rules.explain.Files.INCOME;
import static org.uniondomain.rules.explain.Files.LAW;
import static org.uniondomain.rules.explain.Files.LINE;
import static org.uniondomain.rules.explain.Files.MEMBERS;
import static org.uniondomain.rules.explain.Files.RECEIVED;
import static org.uniondomain.rules.explain.Files.SECRET;
import static org.uniondomain.rules.explain.Files.START;
import static org.uniondomain.rules.explain.Files.SUBJECT;
import static org.uniondomain.rules.explain.Files.TERM;
import static org.uniondomain.rules.explain.Files.TODAY;
import static org.uniondomain.rules.explain.Files.URGENT;
import static org.uniondomain.rules.lang.Determination.determination;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.InnerMongolia;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.explain.Files.File;
import org.uniondomain.rules.explain.Files.Kind;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Vocabulary;

@DisplayName("说明：每一种结论、每一种答案")
class ExplanationTest {
  private static final File UNKNOWN =
      new File(
          Fact.unknown(),
          FILE.rent(),
          Fact.known(2),
          FILE.received(),
          FILE.filed(),
          Fact.unknown(),
          FILE.kind(),
          FILE.title(),
          FILE.papers());

  private static Explanation chinese(Rule<File> rule, File file) {
    return Files.assess(rule, file).explanation(rule, Locale.CHINA);
  }

  private static Explanation english(Rule<File> rule, File file) {
    return Files.assess(rule, file).explanation(rule, Locale.ENGLISH);
  }

  @Test
  @DisplayName("不符合：后果、差额及其单位")
  void breached() {
    Rule<File> heads = Files.rule(MEMBERS.meets(HEADS));
    assertThat(chinese(heads, UNKNOWN).verdict()).isEqualTo("不符合（应予改正）；人数差 1");
    assertThat(english(heads, UNKNOWN).verdict())
        .isEqualTo("breached (must be corrected); members short by 1");
    Rule<File> late =
        Requirement.requirement("test.late", SUBJECT)
            .label("期限", "term")
            .clause(LAW, Certainty.TEXT, Modality.SHALL, "{value}{bound}", "{bound} {value}")
            .consequence(Consequence.INVALID, LAW)
            .that(FILED.meets(TERM.after(RECEIVED)))
            .build();
    File filed =
        new File(
            FILE.income(),
            FILE.rent(),
            FILE.members(),
            FILE.received(),
            Fact.known(LocalDate.of(2013, 3, 28)),
            FILE.urgent(),
            FILE.kind(),
            FILE.title(),
            FILE.papers());
    assertThat(chinese(late, filed).verdict()).isEqualTo("不符合（不发生效力，见《试验办法》（2009）第三条）；备案之日迟 2 日");
    assertThat(english(late, filed).verdict())
        .isEqualTo(
            "breached (without legal effect, see Test Measures (2009), art. 3);"
                + " day of filing late by 2 days");
    assertThat(chinese(late, filed).provisions().get(0).words()).isEqualTo("15日以内");
  }

  @Test
  @DisplayName("尚在期限内：最后一日")
  void pending() {
    Rule<File> rule = Files.rule(FILED.meets(TERM.after(RECEIVED)));
    assertThat(chinese(rule, FILE).verdict()).isEqualTo("尚在期限内，最后一日为 2013-03-26");
    assertThat(english(rule, FILE).verdict()).isEqualTo("pending, last day 2013-03-26");
  }

  @Test
  @DisplayName("不适用：理由；只列出条件所用的事实")
  void notApplicable() {
    Rule<File> rule =
        Requirement.requirement("test.when", SUBJECT)
            .label("试验规则", "test rule")
            .clause(LAW, Certainty.TEXT, Modality.SHALL, "{bound}{value}", "{bound} {value}")
            .when(URGENT.not())
            .that(INCOME.meets(LINE))
            .build();
    assertThat(chinese(rule, FILE).text())
        .isEqualTo(
            """
            试验规则（test.when）
            结论：不适用：不具备适用条件
            规定（应当）：不低于¥500.00
            事实：紧急 是
            适用条件：并非（紧急（是））✗
            依据：《试验办法》（2009）第三条，原文，全国""");
    assertThat(english(rule, FILE).verdict())
        .isEqualTo("not applicable: the condition of the rule is not fulfilled");
  }

  @Test
  @DisplayName("无法确定：仍可能的结论和缺少的事实及其指针")
  void undetermined() {
    Explanation explanation = chinese(Files.rule(INCOME.meets(LINE)), UNKNOWN);
    assertThat(explanation.verdict()).isEqualTo("无法确定；仍可能：符合、不符合");
    assertThat(explanation.missing())
        .containsExactly(new Explanation.MissingText("收入（/income）", "/income"));
    assertThat(english(Files.rule(INCOME.meets(LINE)), UNKNOWN).lines())
        .contains(
            "Verdict: undetermined; still possible: met, breached", "Missing: income (/income)");
  }

  @Test
  @DisplayName("数值未明：有此标准而不知其数")
  void aNumberNobodyFound() {
    Threshold<Money> hidden =
        Threshold.threshold("test.hidden", Measure.MONEY, Bound.NOT_LOWER_THAN, "标准", "line")
            .unknownSince(START, Fact.unknown(), LAW, Certainty.SECONDARY);
    Explanation explanation = chinese(Files.rule(INCOME.meets(hidden)), FILE);
    assertThat(explanation.provisions().get(0).words()).isEqualTo("不低于（数值未明）");
    assertThat(explanation.lines()).contains("缺少：标准：数值未明", "比较：收入 ¥1,000.00 ≥ 标准（数值未明）？");
    Threshold<Money> range =
        Threshold.threshold("test.range", Measure.MONEY, Bound.NOT_LOWER_THAN, "标准", "line")
            .unknownSince(
                START, Fact.between(Money.yuan(300), Money.yuan(600)), LAW, Certainty.SECONDARY);
    assertThat(english(Files.rule(INCOME.meets(range)), FILE).provisions().get(0).words())
        .isEqualTo("not lower than ¥300.00–¥600.00");
  }

  @Test
  @DisplayName("规定冲突：各自的结论和依据")
  void conflict() {
    Requirement<File> national = Files.rule(INCOME.meets(LINE));
    Requirement<File> local = Files.rule("test.local", MEMBERS.meets(HEADS));
    Rulebook book =
        Rulebook.named("test")
            .with(SubjectRules.of(Vocabulary.of(SUBJECT, FILE), national))
            .with(Overlay.of(Regions.INNER_MONGOLIA).adds(local, national).reads(SUBJECT));
    File two =
        new File(
            FILE.income(),
            FILE.rent(),
            Fact.known(2),
            FILE.received(),
            FILE.filed(),
            FILE.urgent(),
            FILE.kind(),
            FILE.title(),
            FILE.papers());
    String text =
        book.at(InnerMongolia.HOHHOT, TODAY)
            .of(File.class)
            .assess(two)
            .explain(national, Locale.CHINA);
    assertThat(text)
        .isEqualTo(
            """
            试验规则（test.rule）
            结论：规定冲突：《试验办法》（2009）第三条认为符合；《试验办法》（2009）第三条认为不符合（应予改正）；人数差 1
            规定（应当）：不低于¥500.00
            规定（应当，test.local）：不低于3
            事实：收入 ¥1,000.00；人数 2
            比较：收入 ¥1,000.00 ≥ ¥500.00 ✓
            比较：人数 2 ≥ 3 ✗
            依据：《试验办法》（2009）第三条，原文，全国""");
  }

  @Test
  @DisplayName("认定：哪一情形及其条件；其余情形")
  void determinations() {
    Determination<File, Kind> rule =
        determination("test.class", SUBJECT, Kind.class)
            .label("分类", "class")
            .clause(LAW, Certainty.TEXT, Modality.SHALL, "收入{bound}{value}的", "{bound} {value}")
            .firstMatch()
            .outcome(Kind.SPECIAL, URGENT)
            .outcome(Kind.OTHER, INCOME.meets(LINE))
            .otherwise(Kind.PLAIN)
            .build();
    assertThat(chinese(rule, FILE).lines())
        .contains("答案：特别", "情形“特别”：紧急（是）✓")
        .noneMatch(line -> line.startsWith("情形“其他”"));
    assertThat(english(rule, UNKNOWN).lines())
        .contains(
            "Verdict: undetermined; still possible: plain, special or other",
            "Missing: urgent (/urgent); income (/income)",
            "Case \"special\": urgent (unknown) ?");
    File poor =
        new File(
            Fact.known(Money.yuan(1)),
            FILE.rent(),
            FILE.members(),
            FILE.received(),
            FILE.filed(),
            Fact.known(false),
            FILE.kind(),
            FILE.title(),
            FILE.papers());
    assertThat(chinese(rule, poor).lines()).contains("答案：普通（其余情形）", "情形“其他”：收入 ¥1.00 ≥ ¥500.00 ✗");
  }

  @Test
  @DisplayName("敏感信息：除非要求，否则不显示，由其得出的数值也不显示")
  void sensitiveFactsAreMasked() {
    Rule<File> rule = Files.rule(SECRET.minus(Files.RENT).meets(Limits.of(5000)));
    String masked = Files.assess(rule, FILE).explain(Locale.CHINA);
    assertThat(masked).contains("收入 ［敏感，未显示］").doesNotContain("1,000.00", "600.00", "4,400.00");
    assertThat(chinese(rule, FILE).facts().get(0).hidden()).isTrue();
    String open = Files.assess(rule, FILE).showingSensitive().explain(Locale.CHINA);
    assertThat(open).contains("收入 ¥1,000.00", "= ¥600.00", "差 ¥4,400.00");
  }

  /** Lines of any amount. */
  private static final class Limits {
    static Threshold<Money> of(int yuan) {
      return Files.line("test.limit", Measure.MONEY, Money.yuan(yuan));
    }
  }
}
