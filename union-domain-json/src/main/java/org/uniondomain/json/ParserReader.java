package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 解析器读取: reads one value that begins at the current token of a parser, and leaves the parser at its
 * last token; what follows is left to the caller. Pointers start at the root of what the parser
 * reads. Where a value cannot be read on, the parser stays where that was.
 */
public final class ParserReader {
  private final JsonParser parser;
  private final ReadLimits limits;
  private final ValueCodecs codecs;

  ParserReader(JsonParser parser, ReadLimits limits, ValueCodecs codecs) {
    this.parser = parser;
    this.limits = limits;
    this.codecs = codecs;
  }

  /**
   * 读取主体: reads a subject.
   *
   * @param <S> the subject
   * @param vocabulary what can be told of it
   * @return the subject, or why there is none
   * @throws IOException if the source of the parser fails
   * @throws IllegalArgumentException as {@link FactReader#read(Vocabulary, String)}
   */
  public <S> Reading<S> read(Vocabulary<S> vocabulary) throws IOException {
    Shape<S> shape = codecs.shape(vocabulary);
    return passing((reader, spot) -> reader.root(shape, spot));
  }

  /**
   * 读取清单: reads a list of subjects.
   *
   * @param <E> the subject
   * @param vocabulary what can be told of each
   * @return the list, or why there is none
   * @throws IOException if the source of the parser fails
   * @throws IllegalArgumentException as {@link FactReader#read(Vocabulary, String)}
   */
  public <E> Reading<Listing<E>> readListing(Vocabulary<E> vocabulary) throws IOException {
    ListForm<E> form = new ListForm<>(codecs.shape(vocabulary));
    return passing((reader, spot) -> reader.list(form, spot));
  }

  /**
   * 读取值: reads a plain value.
   *
   * @param <V> its type
   * @param type its type: one of the library, an enum, or one with a codec
   * @return the value, or why there is none
   * @throws IOException if the source of the parser fails
   * @throws IllegalArgumentException if the type has no {@link ValueCodec}
   */
  public <V> Reading<V> readValue(Class<V> type) throws IOException {
    ValueCodec<V> codec = codecs.of(type, "a value");
    return passing((reader, spot) -> codec.read(reader.document().value(spot), spot));
  }

  /**
   * 读取事实: reads a fact: a plain value, or what is known of it.
   *
   * @param <V> type of its value
   * @param type type of its value, as of {@link #readValue}
   * @return the fact, or why there is none
   * @throws IOException if the source of the parser fails
   * @throws IllegalArgumentException if the type has no {@link ValueCodec}
   */
  public <V> Reading<Fact<V>> readFact(Class<V> type) throws IOException {
    FactForm<V> form = new FactForm<>(codecs.of(type, "a fact"), codecs.isStrict());
    return passing((reader, spot) -> form.read(reader.document().value(spot), spot));
  }

  /** What is made of a value that passes by. */
  @FunctionalInterface
  private interface Passing<T> {
    @Nullable T read(SubjectReader reader, Spot spot) throws IOException;
  }

  private <T> Reading<T> passing(Passing<T> step) throws IOException {
    Findings findings = new Findings(limits.findings());
    T read =
        DocumentParser.read(
            parser,
            limits,
            findings,
            document ->
                step.read(
                    new SubjectReader(document, codecs.isStrict()),
                    Spot.inside(document.pointer(), findings)),
            false);
    return Reading.of(read, findings);
  }
}
