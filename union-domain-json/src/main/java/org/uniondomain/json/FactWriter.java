package org.uniondomain.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 事实写出: writes what is told of a subject, by its vocabulary, so that {@link FactReader} reads back
 * an equal subject. What is unknown is left out. A writer is immutable and safe to share.
 */
public final class FactWriter {
  private final ValueCodecs codecs;
  private final boolean sensitive;

  private FactWriter(ValueCodecs codecs, boolean sensitive) {
    this.codecs = codecs;
    this.sensitive = sensitive;
  }

  /**
   * 全部写出: writes every fact, personal ones too.
   *
   * @return the writer
   */
  public static FactWriter complete() {
    return new FactWriter(ValueCodecs.standard(true), true);
  }

  /**
   * 不含敏感要素: leaves personal facts out; whoever reads the document does not know them.
   *
   * @return the writer
   */
  public static FactWriter withoutSensitive() {
    return new FactWriter(ValueCodecs.standard(true), false);
  }

  /**
   * The same writer, which also writes facts of a further type.
   *
   * @param codec how its values are written
   * @return the writer
   */
  public FactWriter with(ValueCodec<?> codec) {
    return new FactWriter(codecs.with(codec), sensitive);
  }

  /**
   * 写成文本: the document in one line.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param subject what is told
   * @return the document
   * @throws IllegalArgumentException if a value has no form in JSON: a type without {@link
   *     ValueCodec}, a day outside the years 1 to 9999, limits of values without order
   */
  public <S> String write(Vocabulary<S> vocabulary, S subject) {
    return tree(vocabulary, subject).toString();
  }

  /**
   * 写成节点: the document as a tree, for other documents to hold.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param subject what is told
   * @return the document; a text for a code
   * @throws IllegalArgumentException as {@link #write}
   */
  public <S> JsonNode tree(Vocabulary<S> vocabulary, S subject) {
    if (vocabulary.code() != null) {
      return codecs.of(vocabulary.subject().type(), vocabulary.toString()).write(subject);
    }
    Members.of(vocabulary);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (Attribute<S, ?> attribute : vocabulary.facts()) {
      if (Members.isOwn(attribute)) {
        fact(attribute, subject, object);
      }
    }
    vocabulary.lists().forEach(each -> list(each, subject, object));
    vocabulary.parts().forEach(each -> part(each, subject, object));
    return object;
  }

  private boolean shows(Description description) {
    return sensitive || !description.sensitive();
  }

  private <S, V> void fact(Attribute<S, V> attribute, S subject, ObjectNode object) {
    if (shows(attribute.description())) {
      JsonNode fact = new FactForm<>(codecs.of(attribute), true).write(attribute.of(subject));
      if (fact != null) {
        object.set(Members.name(attribute.description()), fact);
      }
    }
  }

  private <S, E> void list(Vocabulary.ListOf<S, E> list, S subject, ObjectNode object) {
    Listing<E> listing = list.items().of(subject);
    if (!shows(list.items().description()) || listing.equals(Listing.unknown())) {
      return;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    listing.items().forEach(each -> array.add(tree(list.vocabulary(), each)));
    String name = Members.name(list.items().description());
    if (listing.isComplete()) {
      object.set(name, array);
    } else {
      object.putObject(name).set(FactForm.AT_LEAST, array);
    }
  }

  private <S, P> void part(Vocabulary.PartOf<S, P> part, S subject, ObjectNode object) {
    P value = part.part().of(subject);
    if (shows(part.part().description()) && !value.equals(part.vocabulary().empty())) {
      object.set(Members.name(part.part().description()), tree(part.vocabulary(), value));
    }
  }
}
