package org.uniondomain.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.uniondomain.rules.explain.Explanation;
import org.uniondomain.rules.lang.Language;

/** 说明的写法: an explanation part by part, and its text. */
final class ExplanationNodes {
  private ExplanationNodes() {}

  static ObjectNode tree(Explanation why, AnswerNodes nodes) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("language", why.language() == Language.CHINESE ? "zh" : "en");
    object.put("rule", why.rule());
    object.put("label", why.label());
    object.put("outcome", CodeName.of(why.outcome()));
    object.put("verdict", why.verdict());
    ArrayNode missing = object.putArray("missing");
    for (Explanation.MissingText each : why.missing()) {
      missing.addObject().put("text", each.text()).put("pointer", each.pointer());
    }
    ArrayNode provisions = object.putArray("provisions");
    for (Explanation.Provision each : why.provisions()) {
      ObjectNode provision = provisions.addObject();
      provision.put("rule", each.rule());
      provision.put("modality", each.modality());
      provision.put("words", each.words());
      texts("formulas", each.formulas(), provision);
    }
    ArrayNode facts = object.putArray("facts");
    for (Explanation.FactText each : why.facts()) {
      ObjectNode fact = facts.addObject();
      fact.put("pointer", each.pointer()).put("label", each.label());
      fact.put("value", each.value()).put("hidden", each.hidden());
    }
    ArrayNode sources = object.putArray("sources");
    why.sources().forEach(each -> sources.add(nodes.source(each)));
    texts("notices", why.notices(), object);
    texts("remedies", why.remedies(), object);
    return object.put("text", why.text());
  }

  private static void texts(String name, List<String> texts, ObjectNode object) {
    ArrayNode array = object.putArray(name);
    texts.forEach(array::add);
  }
}
