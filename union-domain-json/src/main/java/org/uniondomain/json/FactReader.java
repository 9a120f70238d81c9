package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 事实读取: reads what is told of a subject, by its vocabulary.
 *
 * <p>A fact is its plain value; {@code {"between": [a, b]}}, {@code {"atLeast": a}}, {@code
 * {"atMost": b}} or {@code {"oneOf": [a, b]}} where it is known within limits; {@code {"none":
 * true}} where there is none; and unknown where its member is left out. A list is an array of all
 * items, or {@code {"atLeast": [...]}} where there may be more. A part is an object. The literal
 * null, a member given twice and anything after the document are refused.
 *
 * <p>Whatever the document holds, the result is a {@link Reading} and never an exception. It lists
 * all errors that can be told apart. A reader is immutable and safe to share between threads.
 */
public final class FactReader {
  private final ReadLimits limits;
  private final ValueCodecs codecs;

  private FactReader(ReadLimits limits, ValueCodecs codecs) {
    this.limits = limits;
    this.codecs = codecs;
  }

  /**
   * 宽松读取: unknown members are listed as warnings and not read.
   *
   * @return the reader
   */
  public static FactReader tolerant() {
    return new FactReader(ReadLimits.usual(), ValueCodecs.standard(false));
  }

  /**
   * 严格读取: unknown members are errors.
   *
   * @return the reader
   */
  public static FactReader strict() {
    return new FactReader(ReadLimits.usual(), ValueCodecs.standard(true));
  }

  /**
   * The same reader, which refuses unknown members and codes.
   *
   * @return the reader
   */
  public FactReader refusingUnknown() {
    return new FactReader(limits, codecs.asStrict());
  }

  /**
   * The same reader for documents of other sizes.
   *
   * @param newLimits the limits
   * @return the reader
   */
  public FactReader within(ReadLimits newLimits) {
    return new FactReader(newLimits, codecs);
  }

  /**
   * The same reader, which also reads facts of a further type.
   *
   * @param codec how its values are written
   * @return the reader
   */
  public FactReader with(ValueCodec<?> codec) {
    return new FactReader(limits, codecs.with(codec));
  }

  /**
   * 读取文本: reads a document that holds one subject.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param json the document
   * @return the subject, or why there is none
   * @throws IllegalArgumentException if the vocabulary has a fact of a type without {@link
   *     ValueCodec}, or two members of one name; never because of the document
   */
  public <S> Reading<S> read(Vocabulary<S> vocabulary, String json) {
    Findings findings = new Findings(limits.findings());
    return one(vocabulary, DocumentSource.text(json, limits, findings), findings);
  }

  /**
   * 读取字节: reads a document in UTF-8 that holds one subject.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param json the document; a byte-order mark is passed over
   * @return the subject, or why there is none
   * @throws IllegalArgumentException as {@link #read(Vocabulary, String)}
   */
  public <S> Reading<S> read(Vocabulary<S> vocabulary, byte[] json) {
    Findings findings = new Findings(limits.findings());
    return one(vocabulary, DocumentSource.bytes(json, limits, findings), findings);
  }

  /**
   * 读取字符流: reads a document that holds one subject; the stream is left open.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param json the document
   * @return the subject, or why there is none
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #read(Vocabulary, String)}
   */
  public <S> Reading<S> read(Vocabulary<S> vocabulary, Reader json) throws IOException {
    Findings findings = new Findings(limits.findings());
    return one(vocabulary, DocumentSource.characters(json, limits, findings), findings);
  }

  /**
   * 读取字节流: reads a document in UTF-8 that holds one subject; the stream is left open.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @param json the document; a byte-order mark is passed over
   * @return the subject, or why there is none
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #read(Vocabulary, String)}
   */
  public <S> Reading<S> read(Vocabulary<S> vocabulary, InputStream json) throws IOException {
    Findings findings = new Findings(limits.findings());
    return one(vocabulary, DocumentSource.stream(json, limits, findings), findings);
  }

  /**
   * 逐个读取文本: reads a document that holds an array of subjects, each for itself, so that a bad one
   * does not stop the others. Pointers start at the root of the document.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of each
   * @param json the document
   * @return a reading for each item, or why the document is no array
   * @throws IllegalArgumentException as {@link #read(Vocabulary, String)}
   */
  public <S> Reading<ImmutableList<Reading<S>>> readEach(Vocabulary<S> vocabulary, String json) {
    Findings findings = new Findings(limits.findings());
    return each(vocabulary, DocumentSource.text(json, limits, findings), findings);
  }

  /**
   * 逐个读取字节: the same for a document in UTF-8.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of each
   * @param json the document; a byte-order mark is passed over
   * @return a reading for each item, or why the document is no array
   * @throws IllegalArgumentException as {@link #read(Vocabulary, String)}
   */
  public <S> Reading<ImmutableList<Reading<S>>> readEach(Vocabulary<S> vocabulary, byte[] json) {
    Findings findings = new Findings(limits.findings());
    return each(vocabulary, DocumentSource.bytes(json, limits, findings), findings);
  }

  /**
   * 读取解析器: the same reader for what stands at the current token of a parser, or at the next where
   * there is none yet.
   *
   * @param parser the parser, of whatever make and limits
   * @return the reader of one value
   */
  public ParserReader from(JsonParser parser) {
    return new ParserReader(parser, limits, codecs);
  }

  /**
   * 可读取的类型: whether plain values of a type can be read: those of the library, of the JDK that facts
   * use, enums, and those with a codec.
   *
   * @param type the type
   * @return true if {@link ParserReader#readValue} and {@link ParserReader#readFact} know it
   */
  public boolean reads(Class<?> type) {
    return type.isEnum() || codecs.has(type);
  }

  private <S> Reading<S> one(Vocabulary<S> vocabulary, @Nullable String text, Findings findings) {
    Shape<S> shape = codecs.shape(vocabulary);
    S subject =
        text == null
            ? null
            : DocumentParser.read(
                text,
                limits,
                findings,
                document ->
                    new SubjectReader(document, codecs.isStrict())
                        .root(shape, Spot.root(findings)));
    return Reading.of(subject, findings);
  }

  private <S> Reading<ImmutableList<Reading<S>>> each(
      Vocabulary<S> vocabulary, @Nullable String text, Findings findings) {
    Shape<S> shape = codecs.shape(vocabulary);
    List<@Nullable S> items =
        text == null
            ? null
            : DocumentParser.read(
                text, limits, findings, document -> items(shape, document, findings));
    if (items == null) {
      return Reading.of(null, findings);
    }
    ImmutableList.Builder<Reading<S>> all = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      all.add(Reading.of(items.get(i), findings.ofItem(i)));
    }
    return Reading.of(all.build(), findings.ofRoot());
  }

  private <S> @Nullable List<@Nullable S> items(
      Shape<S> shape, DocumentParser document, Findings findings) throws IOException {
    Spot root = Spot.root(findings);
    if (document.token() != JsonToken.START_ARRAY) {
      Label expected = shape.expected();
      root.masked(true)
          .wrongType(
              document.value(root),
              new Label(
                  "数组，每项一个" + expected.chinese(), "an array, each item " + expected.english()));
      return null;
    }
    List<@Nullable S> items = new ArrayList<>();
    document.enter();
    for (int i = 0; document.nextItem(); i++) {
      items.add(new SubjectReader(document, codecs.isStrict()).root(shape, root.item(i)));
    }
    return items;
  }
}
