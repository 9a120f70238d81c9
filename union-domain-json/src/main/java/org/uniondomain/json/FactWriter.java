package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 事实写出: writes what is told of a subject, by its vocabulary, so that {@link FactReader} reads back
 * an equal subject. What is unknown is left out. A writer is immutable and safe to share.
 */
public final class FactWriter {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final ValueCodecs codecs;
  private final boolean sensitive;
  private final boolean inFen;

  private FactWriter(ValueCodecs codecs, boolean sensitive, boolean inFen) {
    this.codecs = codecs;
    this.sensitive = sensitive;
    this.inFen = inFen;
  }

  /**
   * 全部写出: writes every fact, personal ones too.
   *
   * @return the writer
   */
  public static FactWriter complete() {
    return new FactWriter(ValueCodecs.standard(true), true, false);
  }

  /**
   * 不含敏感要素: leaves personal facts out; whoever reads the document does not know them.
   *
   * @return the writer
   */
  public static FactWriter withoutSensitive() {
    return new FactWriter(ValueCodecs.standard(true), false, false);
  }

  /**
   * The same writer, which also writes facts of a further type.
   *
   * @param codec how its values are written
   * @return the writer
   */
  public FactWriter with(ValueCodec<?> codec) {
    return new FactWriter(codecs.with(codec), sensitive, inFen);
  }

  /**
   * 代码带名称: the same writer, which writes each code with its label, {@code {"code":
   * "afterTaxProfit", "label": "税后利润"}}; readers pass over the label.
   *
   * @param reader the language of the reader: Chinese, or English for any other
   * @return the writer
   */
  public FactWriter labelled(Locale reader) {
    return new FactWriter(codecs.labelled(Language.of(reader)), sensitive, inFen);
  }

  /**
   * 以分为单位: the same writer, which writes documents whose amounts are in fen and which say so
   * themselves, by {@code "moneyUnit": "fen"} at their root.
   *
   * @return the writer
   */
  public FactWriter inFen() {
    return new FactWriter(codecs, sensitive, true);
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
    SegmentedStringWriter text =
        new SegmentedStringWriter(JsonRecyclerPools.defaultPool().acquireAndLinkPooled());
    try {
      try (JsonGenerator json = MAPPER.createGenerator(text)) {
        write(vocabulary, subject, json);
      }
      return text.getAndClear();
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory could not be written", impossible);
    }
  }

  /**
   * 写入生成器: the document into a generator that writes it, or a larger one.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param subject what is told
   * @param generator where it is written to; it is left open
   * @throws IOException if the target of the generator fails
   * @throws IllegalArgumentException as {@link #write(Vocabulary, Object)}
   */
  public <S> void write(Vocabulary<S> vocabulary, S subject, JsonGenerator generator)
      throws IOException {
    new SubjectWriter(sensitive, inFen).root(codecs.shape(vocabulary), subject, generator);
  }

  /**
   * 写出清单: a list of subjects in the same way.
   *
   * @param <E> the subject
   * @param vocabulary what can be told of each
   * @param listing the list; one of which nothing is known is {@code {"atLeast": []}}
   * @param generator where it is written to
   * @throws IOException if the target of the generator fails
   * @throws IllegalArgumentException as {@link #write(Vocabulary, Object)}
   */
  public <E> void writeListing(
      Vocabulary<E> vocabulary, Listing<E> listing, JsonGenerator generator) throws IOException {
    SubjectWriter writer = new SubjectWriter(sensitive, false);
    new ListForm<>(codecs.shape(vocabulary)).write(listing, writer, generator);
  }

  /**
   * 写成节点: the document as a tree, for other documents to hold.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param subject what is told
   * @return the document; a text for a code
   * @throws IllegalArgumentException as {@link #write(Vocabulary, Object)}
   */
  public <S> JsonNode tree(Vocabulary<S> vocabulary, S subject) {
    try (TokenBuffer tokens = new TokenBuffer(MAPPER, false)) {
      write(vocabulary, subject, tokens);
      return MAPPER.readTree(tokens.asParser());
    } catch (IOException impossible) {
      throw new IllegalStateException("a tree in memory could not be written", impossible);
    }
  }

  /**
   * 值的节点: a plain value as a tree.
   *
   * @param <V> its type
   * @param type its type: one of the library, an enum, or one with a codec
   * @param value the value
   * @return the value in JSON
   * @throws IllegalArgumentException if the type has no {@link ValueCodec}, or the value no form
   */
  public <V> JsonNode value(Class<V> type, V value) {
    return codecs.of(type, "a value").write(value);
  }

  /**
   * 事实的节点: what is known of a value as a tree.
   *
   * @param fact the fact, of a type as of {@link #value}
   * @return the fact in JSON; empty where nothing is known, which is said by leaving it out
   * @throws IllegalArgumentException if the type has no {@link ValueCodec}, or the value no form
   */
  public Optional<JsonNode> fact(Fact<?> fact) {
    return codecs.tree(fact, "a fact");
  }
}
