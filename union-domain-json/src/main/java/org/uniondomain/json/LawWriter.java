package org.uniondomain.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Threshold;

/**
 * 规定写出: writes what the law says: a number of the law with the timeline of each place and its
 * sources, and what the law of one place changes. A writer is immutable and safe to share.
 */
public final class LawWriter {
  private final ValueCodecs codecs;

  private LawWriter(ValueCodecs codecs) {
    this.codecs = codecs;
  }

  /**
   * 标准写法: the usual writer.
   *
   * @return the writer
   */
  public static LawWriter standard() {
    return new LawWriter(ValueCodecs.standard(true));
  }

  /**
   * The same writer, which also writes numbers of a further type.
   *
   * @param codec how its values are written
   * @return the writer
   */
  public LawWriter with(ValueCodec<?> codec) {
    return new LawWriter(codecs.with(codec));
  }

  /**
   * 写出标准: a number of the law: its entries in the order of declaration, each with place, first day,
   * value, the word that draws the line, certainty and citation. A value that nobody has found is
   * left out, one known within limits has the form of such a fact.
   *
   * @param threshold the number
   * @return the number as a tree
   * @throws IllegalArgumentException if a value is of a type without {@link ValueCodec}
   */
  public ObjectNode tree(Threshold<?> threshold) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("threshold", threshold.id());
    object.set("label", label(threshold.label()));
    object.put("measure", threshold.measure().name());
    object.put("bound", CodeName.of(threshold.bound()));
    ArrayNode entries = object.putArray("entries");
    threshold.entries().forEach(each -> entries.add(entry(each)));
    return object;
  }

  private <V> ObjectNode entry(Threshold.Entry<V> entry) {
    Sourced<V> sourced = entry.sourced();
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("place", entry.place().code());
    object.put("since", sourced.effectiveFrom().toString());
    entry.until().ifPresent(day -> object.put("until", day.toString()));
    new AnswerNodes(codecs, true, false).value("value", sourced.value(), object);
    object.put("bound", CodeName.of(entry.bound()));
    object.put("certainty", CodeName.of(sourced.certainty()));
    object.put("startCertainty", CodeName.of(sourced.startCertainty()));
    sourced.publishedOn().ifPresent(day -> object.put("publishedOn", day.toString()));
    sourced.reviewedThrough().ifPresent(day -> object.put("reviewedThrough", day.toString()));
    object.set("citation", tree(sourced.citation()));
    return object;
  }

  /**
   * 写出地方规定: the rules that the law of a place puts in place of others and beside others, its
   * numbers, and the subjects on which it was read.
   *
   * @param overlay the law of the place
   * @return it as a tree
   * @throws IllegalArgumentException as {@link #tree(Threshold)}
   */
  public ObjectNode tree(Overlay overlay) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("place", overlay.place().code());
    ArrayNode replaces = object.putArray("replaces");
    for (Overlay.Replacement each : overlay.replacements()) {
      replaces.addObject().put("rule", each.general().id()).put("with", each.local().id());
    }
    ArrayNode adds = object.putArray("adds");
    for (Overlay.Addition each : overlay.additions()) {
      adds.addObject().put("rule", each.local().id()).put("beside", each.beside().id());
    }
    ArrayNode numbers = object.putArray("numbers");
    overlay.numbers().forEach(each -> numbers.add(tree(each)));
    ArrayNode reads = object.putArray("reads");
    for (Overlay.Reading<?> each : overlay.readings()) {
      ObjectNode reading = reads.addObject().put("subject", each.subject().id());
      each.from().ifPresent(day -> reading.put("since", day.toString()));
    }
    return object;
  }

  /**
   * 写出引用: a provision: instrument, edition, article, paragraph and item, and its usual name.
   *
   * @param citation the provision
   * @return it as a tree
   */
  public ObjectNode tree(Citation citation) {
    return AnswerNodes.citation(citation);
  }

  private static ObjectNode label(Label label) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("chinese", label.chinese())
        .put("english", label.english());
  }
}
