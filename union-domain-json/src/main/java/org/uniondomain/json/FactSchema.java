package org.uniondomain.json;

import static org.uniondomain.json.ValueSchemas.anyOf;
import static org.uniondomain.json.ValueSchemas.closed;
import static org.uniondomain.json.ValueSchemas.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 事实的 JSON 模式: JSON Schema (2020-12) of the documents that the strict {@link FactReader} takes,
 * made from a vocabulary.
 *
 * <p>A document that the reader takes is valid. A valid document can still be refused for what a
 * schema cannot say: a day that does not exist, a check character that does not fit, limits in the
 * wrong order, facts that cannot both be true, a member given twice, and what is beyond the {@link
 * ReadLimits}. Those of the standard book lie in the jar, under {@code
 * META-INF/union-domain/schema/}, by the id of their subject.
 */
public final class FactSchema {
  /** 模式版本: the dialect. */
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final ValueCodecs codecs = ValueCodecs.standard(true);
  private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
  private final Map<String, Class<?>> types = new LinkedHashMap<>();

  private FactSchema() {}

  /**
   * 生成模式: returns the schema of the documents on a subject.
   *
   * @param vocabulary what can be told of the subject
   * @return the schema, complete in itself
   * @throws IllegalArgumentException if the vocabulary is one of codes, which are no documents
   */
  public static ObjectNode of(Vocabulary<?> vocabulary) {
    if (vocabulary.code() != null) {
      throw new IllegalArgumentException(vocabulary + " is one of codes, which are no documents");
    }
    FactSchema all = new FactSchema();
    ObjectNode schema = object();
    schema.put("$schema", DIALECT);
    schema.put("$id", "urn:union-domain:schema:" + vocabulary.subject().id());
    schema.setAll(all.subject(vocabulary));
    ObjectNode members = (ObjectNode) schema.get("properties");
    members
        .putObject(MoneyUnit.MEMBER)
        .put("title", "金额单位")
        .put("description", "unit of every amount in the document; yuan unless it says fen")
        .putArray("enum")
        .add("yuan")
        .add(MoneyUnit.FEN);
    ObjectNode definitions = schema.putObject("$defs");
    all.definitions.forEach(definitions::set);
    return schema;
  }

  private ObjectNode subject(Vocabulary<?> vocabulary) {
    ObjectNode subject = titled(closed(), vocabulary.subject().label().chinese());
    subject.put("description", vocabulary.subject().label().english());
    ObjectNode members = subject.putObject("properties");
    vocabulary.facts().stream()
        .filter(Members::isOwn)
        .forEach(each -> member(each.description(), reference(fact(each)), members));
    vocabulary
        .lists()
        .forEach(each -> member(each.items().description(), list(each.vocabulary()), members));
    vocabulary
        .parts()
        .forEach(
            each ->
                member(
                    each.part().description(), reference(definition(each.vocabulary())), members));
    return subject;
  }

  private static void member(Description description, ObjectNode schema, ObjectNode members) {
    titled(schema, description.label().chinese());
    schema.put("description", description.label().english());
    members.set(Members.name(description), schema);
  }

  private static ObjectNode titled(ObjectNode schema, String title) {
    return schema.put("title", title);
  }

  private static ObjectNode reference(String definition) {
    return object().put("$ref", "#/$defs/" + definition);
  }

  /** Returns the name of the definition of a subject, or of a code, that is part of another. */
  private String definition(Vocabulary<?> vocabulary) {
    if (vocabulary.code() != null) {
      return value(vocabulary.subject().type());
    }
    String name = vocabulary.subject().id();
    if (!definitions.containsKey(name)) {
      definitions.put(name, object()); // so that a subject that holds its like finds an end
      definitions.put(name, subject(vocabulary));
    }
    return name;
  }

  private ObjectNode list(Vocabulary<?> vocabulary) {
    ObjectNode items = object().put("type", "array");
    items.set("items", reference(definition(vocabulary)));
    return anyOf(items, form(FactForm.AT_LEAST, items.deepCopy()));
  }

  /** Returns the name of the definition of what can be told of {@code attribute}. */
  private String fact(Attribute<?, ?> attribute) {
    long floor =
        attribute instanceof QuantityFact<?, ?> quantity ? quantity.floor() : Long.MIN_VALUE;
    ObjectNode bounded = ValueSchemas.from(floor, attribute.type());
    String value = value(attribute.type());
    if (floor != Long.MIN_VALUE && bounded != null) {
      value = value + ".from." + floor;
      definitions.putIfAbsent(value, bounded);
    }
    String name = value + ".fact";
    if (!definitions.containsKey(name)) {
      definitions.put(name, fact(reference(value), codecs.of(attribute).ordered()));
    }
    return name;
  }

  private static ObjectNode fact(ObjectNode value, boolean ordered) {
    ObjectNode options = object().put("type", "array").put("minItems", 1);
    options.set("items", value);
    ObjectNode none = object();
    none.put("const", true);
    if (!ordered) {
      return anyOf(value, form(FactForm.ONE_OF, options), form(FactForm.NONE, none));
    }
    ObjectNode ends = options.deepCopy().put("minItems", 2).put("maxItems", 2);
    return anyOf(
        value,
        form(FactForm.BETWEEN, ends),
        form(FactForm.AT_LEAST, value),
        form(FactForm.AT_MOST, value),
        form(FactForm.ONE_OF, options),
        form(FactForm.NONE, none));
  }

  private static ObjectNode form(String name, ObjectNode content) {
    ObjectNode form = closed();
    form.putArray("required").add(name);
    form.putObject("properties").set(name, content);
    return form;
  }

  /** Returns the name of the definition of the values of a type. */
  private String value(Class<?> type) {
    String simple = type.getSimpleName();
    String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    Class<?> taken = types.putIfAbsent(name, type);
    if (taken != null && taken != type) {
      name = type.getName();
    }
    definitions.putIfAbsent(name, ValueSchemas.of(type));
    return name;
  }
}
