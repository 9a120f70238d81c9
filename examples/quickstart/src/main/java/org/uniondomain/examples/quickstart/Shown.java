package org.uniondomain.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Labelled;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.statistics.Figure;
import org.uniondomain.core.statistics.FigureRelation;
import org.uniondomain.core.statistics.FigureUnit;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;

/** 列示: figures and what follows from them as cells of a table, rounded for people only. */
final class Shown {
  private static final int DECIMALS = 2;

  private final BoundRulebook rules;
  private final Locale locale;
  private final boolean chinese;

  Shown(BoundRulebook rules, Locale locale) {
    this.rules = rules;
    this.locale = locale;
    this.chinese = locale.getLanguage().equals("zh");
  }

  Locale locale() {
    return locale;
  }

  String words(String chineseWords, String english) {
    return chinese ? chineseWords : english;
  }

  String title(Figure figure) {
    return title(figure.indicator(), figure.name());
  }

  String title(FigureRelation relation) {
    return title(relation.title(), relation.name());
  }

  /** Returns the name in the language asked for, or in the other where only that is told. */
  private String title(Fact<String> chineseName, Fact<String> english) {
    String own = (chinese ? chineseName : english).orNull();
    String other = (chinese ? english : chineseName).orNull();
    return own != null ? own : other != null ? other : words("未命名", "not named");
  }

  /** Returns what a report says: {@code 43,200（舍入）人}, {@code 70,000 以上}. */
  String number(Figure figure) {
    ReportedCount count = figure.number().orNull();
    if (count == null) {
      return words("未报告", "not reported");
    }
    String digits = grouped(count.value());
    String number =
        count.open()
            ? words(digits + "多", "over " + digits)
            : count.step() > 1 ? words("约", "about ") + digits : digits;
    return figure.unit().isKnown() ? number + words("", " ") + term(figure.unit()) : number;
  }

  /** Returns a number of the plan; none where there is none. */
  String number(Fact<Integer> number, Fact<? extends Labelled> unit) {
    Integer known = number.orNull();
    if (known == null) {
      return number.isNone() ? words("无", "none") : words("未报告", "not reported");
    }
    return grouped(known) + (unit.isKnown() ? words("", " ") + term(unit) : "");
  }

  String numbers(FigureRelation relation) {
    List<Figure> figures = relation.figures().items();
    return figures.isEmpty()
        ? words("未报告", "not reported")
        : figures.stream().map(this::number).collect(Collectors.joining(" + "));
  }

  /** Returns a rate with the digits that the report shows. */
  String rate(Figure figure) {
    String digits = figure.rate().get().value().toPercentString();
    return figure.unit().isKnown() && figure.unit().get() == FigureUnit.PERCENTAGE_POINTS
        ? digits.substring(0, digits.length() - 1) + words("个百分点", " points")
        : digits;
  }

  <T extends Labelled> String term(Fact<T> term) {
    T known = term.orNull();
    return known == null ? words("未知", "unknown") : words(known.label(), known.englishLabel());
  }

  <S> String percent(S subject, Calculation<S, Ratio> calculation) {
    return cell(rules.decide(calculation, subject), Shown::percent);
  }

  String percents(
      FigureRelation relation,
      Calculation<FigureRelation, Ratio> lowest,
      Calculation<FigureRelation, Ratio> highest) {
    return range(rules.decide(lowest, relation), rules.decide(highest, relation), Shown::percent);
  }

  String decimal(FigureRelation relation, Calculation<FigureRelation, Ratio> calculation) {
    return cell(rules.decide(calculation, relation), Shown::decimal);
  }

  String decimals(
      FigureRelation relation,
      Calculation<FigureRelation, Ratio> lowest,
      Calculation<FigureRelation, Ratio> highest) {
    return range(rules.decide(lowest, relation), rules.decide(highest, relation), Shown::decimal);
  }

  <S> String count(S subject, Calculation<S, Integer> calculation) {
    return cell(rules.decide(calculation, subject), Shown::grouped);
  }

  <S> String range(S subject, Calculation<S, Integer> lowest, Calculation<S, Integer> highest) {
    return range(rules.decide(lowest, subject), rules.decide(highest, subject), Shown::grouped);
  }

  private static String percent(Ratio ratio) {
    return ratio.toHundredthsString(1) + "%";
  }

  private static String decimal(Ratio ratio) {
    return ratio.toDecimalString(DECIMALS);
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private <V> String cell(Answer<V> answer, Function<V, String> form) {
    V known = answer.asFact().orNull();
    if (known != null) {
      return form.apply(known);
    }
    return answer instanceof Answer.NotApplicable<?>
        ? words("不可比", "not comparable")
        : words("未定", "open");
  }

  /** Returns what lies between two answers, one of which may have an end of its own only. */
  private <V> String range(Answer<V> lowest, Answer<V> highest, Function<V, String> form) {
    V low = lowest.asFact().low();
    V high = highest.asFact().high();
    if (high == null && (low == null || low.equals(Ratio.ZERO))) {
      return "-";
    }
    if (low == null || high == null) {
      return low == null
          ? words("至多 ", "at most ") + form.apply(high)
          : words("至少 ", "at least ") + form.apply(low);
    }
    String from = form.apply(low);
    String to = form.apply(high);
    return from.equals(to) ? from : from + "–" + to;
  }
}
