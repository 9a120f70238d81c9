package org.uniondomain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.Margin;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Missing;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.Verdict;

/** 答案的写法: the parts of an answer in JSON. */
final class AnswerNodes {
  private final ValueCodecs codecs;
  private final boolean full;
  private final boolean withheld;

  AnswerNodes(ValueCodecs codecs, boolean full, boolean withheld) {
    this.codecs = codecs;
    this.full = full;
    this.withheld = withheld;
  }

  void verdict(Verdict verdict, ObjectNode object) {
    object.put("verdict", CodeName.of(verdict.kind()));
    if (verdict instanceof Verdict.Breached breached) {
      object.put("consequence", CodeName.of(breached.consequence()));
      breached.margin().ifPresent(each -> margin(each, object));
    } else if (verdict instanceof Verdict.Pending pending) {
      lastDay(pending.lastDay(), object);
    } else if (verdict instanceof Verdict.NotApplicable absent) {
      object.put("reason", CodeName.of(absent.reason()));
    } else if (verdict instanceof Verdict.Undetermined open) {
      ArrayNode possible = object.putArray("possible");
      open.possible().forEach(each -> possible.add(CodeName.of(each)));
      missing(open.missing(), object);
    } else if (verdict instanceof Verdict.Conflict conflict) {
      ArrayNode opinions = object.putArray("opinions");
      for (Verdict.Opinion each : conflict.opinions()) {
        ObjectNode opinion = opinions.addObject().put("rule", each.rule());
        verdict(each.verdict(), opinion);
        opinion.set("citation", citation(each.citation()));
      }
    }
  }

  <V> void answer(Answer<V> answer, ObjectNode object) {
    if (answer instanceof Answer.Known<V> known) {
      object.put("answer", "known");
      value("value", known.asFact(), object);
    } else if (answer instanceof Answer.None<V>) {
      object.put("answer", "none");
    } else if (answer instanceof Answer.Pending<V> pending) {
      object.put("answer", "pending");
      value("possible", pending.possible(), object);
      lastDay(pending.lastDay(), object);
    } else if (answer instanceof Answer.NotApplicable<V> absent) {
      object.put("answer", "notApplicable");
      object.put("reason", CodeName.of(absent.reason()));
    } else if (answer instanceof Answer.Undetermined<V> open) {
      object.put("answer", "undetermined");
      value("possible", open.possible(), object);
      missing(open.missing(), object);
    }
  }

  <V> void value(String name, Fact<V> fact, ObjectNode object) {
    if (withheld) {
      object.put("withheld", true);
      return;
    }
    codecs.tree(fact, name).ifPresent(node -> object.set(name, node));
  }

  private void margin(Margin margin, ObjectNode object) {
    if (withheld) {
      object.put("withheld", true);
      return;
    }
    ObjectNode node = object.putObject("margin");
    if (margin.measure() == Measure.MONEY) {
      node.put("amount", Money.fen(margin.amount()).toYuanString());
      node.put("unit", "yuan");
    } else {
      node.put("amount", margin.amount());
      node.put("unit", margin.measure().name());
    }
    node.put("over", margin.over());
  }

  private static void lastDay(Optional<LocalDate> day, ObjectNode object) {
    day.ifPresent(each -> object.put("lastDay", each.toString()));
  }

  private void missing(ImmutableSet<Missing> missing, ObjectNode object) {
    ArrayNode all = object.putArray("missing");
    for (Missing each : missing) {
      if (!full) {
        all.add(inShort(each));
        continue;
      }
      ObjectNode node = all.addObject();
      if (each instanceof Missing.OfFact fact) {
        pointed("fact", fact.description(), node);
      } else if (each instanceof Missing.OfItems items) {
        pointed("items", items.description(), node);
      } else if (each instanceof Missing.OfParameter parameter) {
        node.put("kind", "parameter").put("id", parameter.id());
      } else if (each instanceof Missing.OfSchedule schedule) {
        node.put("kind", "schedule").put("year", schedule.year());
      }
    }
  }

  /** Returns the pointer to a fact or list, the id of a number, or the year of a schedule. */
  private static String inShort(Missing missing) {
    if (missing instanceof Missing.OfFact fact) {
      return fact.description().pointer();
    }
    if (missing instanceof Missing.OfItems items) {
      return items.description().pointer();
    }
    return missing instanceof Missing.OfParameter parameter
        ? parameter.id()
        : String.valueOf(((Missing.OfSchedule) missing).year());
  }

  private static void pointed(String kind, Description description, ObjectNode node) {
    node.put("kind", kind).put("pointer", description.pointer()).put("id", description.id());
  }

  void notices(List<Notice> notices, ObjectNode object) {
    ArrayNode all = object.putArray("notices");
    for (Notice each : notices) {
      if (!full) {
        all.add(CodeName.of(each.kind()));
        continue;
      }
      ObjectNode node = all.addObject().put("kind", CodeName.of(each.kind()));
      each.citation().ifPresent(citation -> node.set("citation", citation(citation)));
      each.certainty().ifPresent(certainty -> node.put("certainty", CodeName.of(certainty)));
      each.day().ifPresent(day -> node.put("day", day.toString()));
    }
  }

  JsonNode source(Explanation.Source source) {
    ObjectNode node = citation(source.authority().citation());
    node.put("certainty", CodeName.of(source.authority().certainty()));
    return node.put("applies", source.applies());
  }

  static ObjectNode citation(Citation citation) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("instrument", citation.instrument().id());
    node.put("edition", citation.edition().name());
    number("article", citation.article(), node);
    number("paragraph", citation.paragraph(), node);
    number("item", citation.item(), node);
    return node.put("text", citation.inChinese());
  }

  private static void number(String name, int number, ObjectNode node) {
    if (number > 0) {
      node.put(name, number);
    }
  }
}
