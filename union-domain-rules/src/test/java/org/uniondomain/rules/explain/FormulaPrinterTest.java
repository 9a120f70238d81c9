package org.uniondomain.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.explain.Files.DATED;
import static org.uniondomain.rules.explain.Files.FEE;
import static org.uniondomain.rules.explain.Files.FILE;
import static org.uniondomain.rules.explain.Files.FILED;
import static org.uniondomain.rules.explain.Files.HEADS;
import static org.uniondomain.rules.explain.Files.INCOME;
import static org.uniondomain.rules.explain.Files.KIND;
import static org.uniondomain.rules.explain.Files.LAW;
import static org.uniondomain.rules.explain.Files.LINE;
import static org.uniondomain.rules.explain.Files.MEMBERS;
import static org.uniondomain.rules.explain.Files.PAPERS;
import static org.uniondomain.rules.explain.Files.RECEIVED;
import static org.uniondomain.rules.explain.Files.RENT;
import static org.uniondomain.rules.explain.Files.SHARE;
import static org.uniondomain.rules.explain.Files.SIGNED;
import static org.uniondomain.rules.explain.Files.START;
import static org.uniondomain.rules.explain.Files.SUBJECT;
import static org.uniondomain.rules.explain.Files.TERM;
import static org.uniondomain.rules.explain.Files.TITLE;
import static org.uniondomain.rules.explain.Files.URGENT;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Determination.determination;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Rounding;
import org.uniondomain.rules.explain.Files.File;
import org.uniondomain.rules.explain.Files.Kind;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.DaysBetween;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.RoundingStep;
import org.uniondomain.rules.lang.Table;

@DisplayName("算式：每一种节点的写法")
class FormulaPrinterTest {
  private static final Determination<File, Kind> CLASS =
      determination("test.class", SUBJECT, Kind.class)
          .label("分类", "class")
          .clause(LAW, Certainty.TEXT, Modality.SHALL, "分类", "class")
          .firstMatch()
          .outcome(Kind.SPECIAL, URGENT)
          .otherwise(Kind.PLAIN)
          .build();
  private static final Calculation<File, Money> SHARE_OF_ONE =
      calculation("test.each", SUBJECT, Measure.MONEY)
          .label("人均收入", "income per head")
          .clause(LAW, Certainty.TEXT, Modality.SHALL, "人均", "per head")
          .is(INCOME.per(MEMBERS))
          .build();
  private static final Table<Integer> SEATS =
      Table.table("test.seats", Measure.COUNT, Bound.NOT_LOWER_THAN, "席位", "seats")
          .row(1, 5, row -> row.since(START, 2, LAW, Certainty.TEXT))
          .row(6, Integer.MAX_VALUE, row -> row.since(START, 4, LAW, Certainty.TEXT));

  private static Arguments row(Condition<File> that, String chinese, String english) {
    return Arguments.of(that, chinese, english);
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        row(Condition.always(), "恒成立", "always"),
        row(URGENT, "紧急（是）✓", "urgent (yes) ✓"),
        row(KIND.is(Kind.PLAIN), "类别（特别）为普通 ✗", "kind (special) is plain ✗"),
        row(
            KIND.isOneOf(Kind.PLAIN, Kind.SPECIAL),
            "类别（特别）为普通或特别 ✓",
            "kind (special) is plain or special ✓"),
        row(INCOME.meets(LINE), "收入 ¥1,000.00 ≥ ¥500.00 ✓", "income ¥1,000.00 ≥ ¥500.00 ✓"),
        row(FILED.happened(), "备案之日（尚未发生）已经到来 ✗", "day of filing (has not happened) has come ✗"),
        row(
            URGENT.and(INCOME.meets(LINE).or(KIND.is(Kind.PLAIN))),
            "紧急（是）✓，且（收入 ¥1,000.00 ≥ ¥500.00 ✓，或类别（特别）为普通 ✗）",
            "urgent (yes) ✓ and (income ¥1,000.00 ≥ ¥500.00 ✓ or kind (special) is plain ✗)"),
        row(RENT.exists(), "有房租 ¥400.00 ✓", "there is: rent ¥400.00 ✓"),
        row(URGENT.not(), "并非（紧急（是））✗", "not (urgent (yes)) ✗"),
        row(
            PAPERS.every(SIGNED),
            "材料每一项：已签名〔第 2 项不成立〕 ✗",
            "every item of papers: signed [fails for item 2] ✗"),
        row(
            PAPERS.some(SIGNED),
            "材料至少一项：已签名〔第 1 项成立〕 ✓",
            "some item of papers: signed [holds for item 1] ✓"),
        row(CLASS.is(Kind.SPECIAL), "分类（特别）为特别 ✓", "class (special) is special ✓"),
        row(
            PAPERS.every(PAPERS.outer(URGENT)),
            "材料每一项：紧急（是）✓",
            "every item of papers: urgent (yes) ✓"));
  }

  static Stream<Arguments> quantities() {
    return Stream.of(
        row(
            money(INCOME.minus(RENT)),
            "收入 ¥1,000.00 − 房租 ¥400.00 = ¥600.00 ≥ ¥500.00 ✓",
            "income ¥1,000.00 − rent ¥400.00 = ¥600.00 ≥ ¥500.00 ✓"),
        row(
            money(INCOME.minus(RENT).per(MEMBERS)),
            "（收入 ¥1,000.00 − 房租 ¥400.00）÷ 人数 3 = ¥200.00 ≥ ¥500.00 ✗",
            "(income ¥1,000.00 − rent ¥400.00) ÷ members 3 = ¥200.00 ≥ ¥500.00 ✗"),
        row(
            money(INCOME.per(MEMBERS)),
            "收入 ¥1,000.00 ÷ 人数 3 = ¥333.33… ≥ ¥500.00 ✗",
            "income ¥1,000.00 ÷ members 3 = ¥333.33… ≥ ¥500.00 ✗"),
        row(
            RENT.meets(SHARE.of(INCOME)),
            "房租 ¥400.00 ≥ 50% × 收入 ¥1,000.00 = ¥500.00 ✗",
            "rent ¥400.00 ≥ 50% × income ¥1,000.00 = ¥500.00 ✗"),
        row(
            money(Quantity.<File, Money>choose(Measure.MONEY).when(URGENT, RENT).otherwise(INCOME)),
            "房租 ¥400.00（因紧急（是））= ¥400.00 ≥ ¥500.00 ✗",
            "rent ¥400.00 (because urgent (yes)) = ¥400.00 ≥ ¥500.00 ✗"),
        row(
            money(INCOME.orLess(RENT)),
            "（收入 ¥1,000.00、房租 ¥400.00）中较小者 = ¥400.00 ≥ ¥500.00 ✗",
            "the smaller of (income ¥1,000.00, rent ¥400.00) = ¥400.00 ≥ ¥500.00 ✗"),
        row(
            money(INCOME.per(MEMBERS).rounded(yuan())),
            "收入 ¥1,000.00 ÷ 人数 3（进至 ¥1.00）= ¥334.00 ≥ ¥500.00 ✗",
            "income ¥1,000.00 ÷ members 3 (rounded up to ¥1.00) = ¥334.00 ≥ ¥500.00 ✗"),
        row(
            money(SHARE_OF_ONE.result()),
            "人均收入 ¥333.33… ≥ ¥500.00 ✗",
            "income per head ¥333.33… ≥ ¥500.00 ✗"),
        row(
            money(PAPERS.sum(FEE, SIGNED)),
            "材料中“已签名”各项的费用合计 ¥5.00 ≥ ¥500.00 ✗",
            "sum of fee over papers with \"signed\" ¥5.00 ≥ ¥500.00 ✗"),
        row(
            money(PAPERS.largest(FEE, Condition.always())),
            "材料的费用最大者 ¥7.00 ≥ ¥500.00 ✗",
            "largest fee of papers ¥7.00 ≥ ¥500.00 ✗"),
        row(
            PAPERS.count(SIGNED).meets(HEADS),
            "材料中“已签名”的项数 1 ≥ 3 ✗",
            "number of items of papers with \"signed\" 1 ≥ 3 ✗"),
        row(
            PAPERS.latestRun(DATED, SIGNED.not()).meets(HEADS),
            "材料截至最近月份连续“并非（已签名）”的月数 1 ≥ 3 ✗",
            "months of papers in a row up to the latest with \"not (signed)\" 1 ≥ 3 ✗"),
        row(
            MEMBERS.meets(SEATS.limitAt(MEMBERS)),
            "人数 3 ≥ 席位（人数 3，属 1–5 档）= 2 ✓",
            "members 3 ≥ seats (members 3, band 1–5) = 2 ✓"),
        row(
            TITLE
                .reading("标题字数", "length of the title", Measure.COUNT, String::length)
                .meets(HEADS),
            "标题字数 1 ≥ 3 ✗",
            "length of the title 1 ≥ 3 ✗"),
        row(
            FILED.meets(TERM.after(RECEIVED)),
            "备案之日（尚未发生）不晚于 收到之日 2013-03-11 起15日，首日不计 = 2013-03-26 ？",
            "day of filing (has not happened) no later than"
                + " 15 days from day of receipt 2013-03-11, first day not counted = 2013-03-26 ?"),
        row(
            RECEIVED.meets(Limit.at(Bound.LOWER_THAN, Quantity.never())),
            "收到之日 2013-03-11 早于 永不届至的日期 ✓",
            "day of receipt 2013-03-11 earlier than a day that never comes ✓"),
        row(
            new DaysBetween<>(RECEIVED, RECEIVED).meets(HEADS),
            "自 收到之日 2013-03-11 至 收到之日 2013-03-11 的日数 = 0 ≥ 3 ✗",
            "days from day of receipt 2013-03-11 to day of receipt 2013-03-11 = 0 ≥ 3 ✗"),
        row(
            PAPERS.every(FEE.meets(Limit.at(Bound.OR_LESS, PAPERS.outer(RENT)))),
            "材料每一项：费用 ≤ 房租 ¥400.00 ✓",
            "every item of papers: fee ≤ rent ¥400.00 ✓"));
  }

  private static Condition<File> money(Quantity<File, Money> quantity) {
    return quantity.meets(LINE);
  }

  private static RoundingStep<Money> yuan() {
    return new RoundingStep<>(Rounding.UP, Money.yuan(1), LAW);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({"conditions", "quantities"})
  void isPrintedInBothLanguages(Condition<File> that, String chinese, String english) {
    assertThat(formula(that, Locale.CHINA)).isEqualTo("比较：" + chinese);
    assertThat(formula(that, Locale.ENGLISH)).isEqualTo("Compared: " + english);
  }

  private static String formula(Condition<File> that, Locale locale) {
    return Files.assess(Files.rule(that), FILE)
        .explanations(locale)
        .get(0)
        .provisions()
        .get(0)
        .formulas()
        .get(0);
  }

  @Test
  @DisplayName("另一要求为条件，另一计算为条件，并说明其来历")
  void otherRulesAreNamedAndTheirResultsReckoned() {
    assertThat(formula(Files.rule("test.other", URGENT).isMet().or(URGENT.not()), Locale.CHINA))
        .isEqualTo("比较：符合“试验规则”的要求 ✓，或并非（紧急（是））✗");
    assertThat(
            Files.assess(Files.rule(money(SHARE_OF_ONE.result())), FILE)
                .explanations(Locale.CHINA)
                .get(0)
                .lines())
        .contains("其中：人均收入 = 收入 ¥1,000.00 ÷ 人数 3");
  }

  @Test
  @DisplayName("依案件之日适用的法律：说明是哪一日")
  void theDayOfTheLawIsNamed() {
    Calculation<File, LocalDate> last =
        calculation("test.last", SUBJECT, Measure.DAY)
            .label("最后一日", "last day")
            .clause(LAW, Certainty.TEXT, Modality.SHALL, "{value}{bound}", "{bound} {value}")
            .judgedOn(RECEIVED)
            .is(TERM.dayAfter(RECEIVED))
            .build();
    assertThat(Files.assess(last, FILE).explain(last, Locale.CHINA))
        .isEqualTo(
            """
            最后一日（test.last）
            答案：2013-03-26
            规定（应当）：15日以内
            事实：收到之日 2013-03-11
            适用法律之日：收到之日 2013-03-11
            计算：最后一日 = 收到之日 2013-03-11 起15日，首日不计 = 2013-03-26
            依据：《试验办法》（2009）第三条，原文，全国""");
    assertThat(formula(FILED.meets(Limit.at(Bound.OR_LESS, last.result())), Locale.ENGLISH))
        .isEqualTo(
            "Compared: day of filing (has not happened) no later than last day 2013-03-26 ?");
  }
}
