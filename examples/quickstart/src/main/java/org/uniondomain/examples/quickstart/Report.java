package org.uniondomain.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.rules.competition.AwardFundRules;

/** 报告: what is printed of the enterprises that were judged. */
final class Report {
  private final Locale locale;
  private final boolean allRules;

  Report(Locale locale, boolean allRules) {
    this.locale = locale;
    this.allRules = allRules;
  }

  /** Returns each answer with its reasons, and a table of all. */
  String text(List<Judged> all) {
    StringBuilder text = new StringBuilder();
    for (Judged each : all) {
      text.append("== ").append(each.name()).append(" (").append(each.placeName(locale));
      text.append(", ").append(each.day()).append(") ==\n");
      text.append(
          allRules
              ? each.answers().explain(locale)
              : each.answers().explain(AwardFundRules.MINIMUM, locale));
      text.append("\n\n");
    }
    table(all).lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private Columns table(List<Judged> all) {
    Columns columns = new Columns();
    if (locale.getLanguage().equals("zh")) {
      columns.row("企业", "地区", "判断日", AwardFundRules.MINIMUM.label().chinese());
    } else {
      columns.row("Enterprise", "Place", "Day", AwardFundRules.MINIMUM.label().english());
    }
    for (Judged each : all) {
      columns.row(
          each.name(),
          each.placeName(locale),
          each.day().toString(),
          each.answers().explanation(AwardFundRules.MINIMUM, locale).verdict());
    }
    return columns;
  }

  /** Returns the same for machines. */
  String json(List<Judged> all) {
    AnswerWriter writer = AnswerWriter.compact().explaining(locale);
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Judged each : all) {
      ObjectNode node = array.addObject().put("name", each.name());
      if (allRules) {
        node.setAll(writer.tree(each.answers()));
      } else {
        node.put("place", each.place().code()).put("day", each.day().toString());
        node.setAll(writer.tree(each.answers(), AwardFundRules.MINIMUM));
      }
    }
    return array.toPrettyString() + "\n";
  }
}
