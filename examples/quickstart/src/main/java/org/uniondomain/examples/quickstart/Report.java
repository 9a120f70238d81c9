package org.uniondomain.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.money.Money;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.competition.fund.AwardFundRules;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.wage.PayrollRules;

/** 报告: what is printed of the enterprises of a file, in its order. */
final class Report {
  private final Locale locale;
  private final boolean allRules;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * 一项: an enterprise that was judged, or why it could not be read.
   *
   * @param number its number in the file
   * @param judged what the rules say of it
   * @param problems why it could not be read
   */
  private record Entry(int number, @Nullable Judged judged, List<ReadFinding> problems) {}

  Report(Locale locale, boolean allRules) {
    this.locale = locale;
    this.allRules = allRules;
  }

  void judged(int number, Judged judged) {
    entries.add(new Entry(number, judged, List.of()));
  }

  void unread(int number, List<ReadFinding> problems) {
    entries.add(new Entry(number, null, List.copyOf(problems)));
  }

  boolean isEmpty() {
    return entries.stream().allMatch(each -> each.judged() == null);
  }

  /** Returns each answer with its reasons, and a table of all. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Entry each : entries) {
      if (each.judged() != null) {
        explain(each.judged(), text);
      }
    }
    table().lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private void explain(Judged each, StringBuilder text) {
    text.append("== ").append(each.name()).append(" (").append(each.placeName(locale));
    text.append(", ").append(each.day()).append(") ==\n");
    if (allRules) {
      text.append(each.payroll().explain(locale)).append("\n\n");
      text.append(each.fund().explain(locale)).append("\n\n");
      return;
    }
    add("/fund", each.fund().explain(AwardFundRules.MINIMUM, locale), text);
    if (each.isPaidAnotherWay()) {
      add("/fund", each.fund().explain(AwardFundRules.CHARGE, locale), text);
    }
    if (each.isReckoned()) {
      add("/payroll", each.payroll().explain(PayrollRules.TOTAL, locale), text);
    }
    for (Breach<?> breach : each.otherBreaches()) {
      add(breach.pointer(), breach.explain(locale), text);
    }
  }

  /** Adds an answer; its pointers start at {@code pointer} of the enterprise. */
  private static void add(String pointer, String answer, StringBuilder text) {
    text.append('[').append(pointer).append("] ").append(answer).append("\n\n");
  }

  private Columns table() {
    Columns columns = new Columns();
    columns.row(
        words("企业", "Enterprise"),
        words("地区", "Place"),
        words("判断日", "Day"),
        words("职工工资总额", "Total payroll"),
        words("其他问题", "Other findings"),
        words(AwardFundRules.MINIMUM.label().chinese(), AwardFundRules.MINIMUM.label().english()));
    for (Entry entry : entries) {
      Judged each = entry.judged();
      if (each == null) {
        String pointer = entry.problems().isEmpty() ? "" : entry.problems().get(0).pointer();
        columns.row(
            "#" + entry.number(),
            "-",
            "-",
            "-",
            "-",
            words("未能读取：", "could not be read: ") + pointer);
        continue;
      }
      int others = each.otherBreaches().size();
      columns.row(
          each.name(),
          each.placeName(locale),
          each.day().toString(),
          amount(each.fund().value().payroll()),
          others == 0 ? words("无", "none") : Integer.toString(others),
          each.fund().explanation(AwardFundRules.MINIMUM, locale).verdict());
    }
    return columns;
  }

  private String amount(Fact<Money> fact) {
    if (fact.isKnown()) {
      return fact.get().toDisplayString();
    }
    Money low = fact.low();
    Money high = fact.high();
    if (low == null) {
      return high == null
          ? words("未知", "unknown")
          : words("至多 ", "at most ") + high.toDisplayString();
    }
    return high == null
        ? words("至少 ", "at least ") + low.toDisplayString()
        : low.toDisplayString() + "–" + high.toDisplayString();
  }

  private String words(String chinese, String english) {
    return locale.getLanguage().equals("zh") ? chinese : english;
  }

  /** Returns the same for machines. */
  String json() {
    AnswerWriter writer = AnswerWriter.full().explaining(locale);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Entry entry : entries) {
      ObjectNode node = array.addObject();
      Judged each = entry.judged();
      if (each == null) {
        node.put("name", "#" + entry.number());
        ArrayNode errors = node.putArray("errors");
        entry.problems().forEach(problem -> error(problem, errors.addObject()));
        continue;
      }
      node.put("name", each.name());
      node.put("place", each.place().code()).put("day", each.day().toString());
      if (allRules) {
        node.set("payroll", writer.tree(each.payroll()));
        node.set("fund", writer.tree(each.fund()));
      } else {
        node.set("totalPayroll", writer.tree(each.payroll(), PayrollRules.TOTAL));
        node.set("minimumFund", writer.tree(each.fund(), AwardFundRules.MINIMUM));
        ArrayNode others = node.putArray("otherFindings");
        each.otherBreaches().forEach(breach -> others.add(breach.json(writer)));
      }
    }
    return array.toPrettyString() + "\n";
  }

  private void error(ReadFinding problem, ObjectNode node) {
    node.put("pointer", problem.pointer()).put("message", problem.message(Language.of(locale)));
  }
}
