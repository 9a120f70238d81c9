package org.uniondomain.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 文档读取: reads documents that no vocabulary describes, such as the law of a place or a receipt, with
 * the same limits, the same spelling of values and the same findings as {@link FactReader}. Unknown
 * members are errors. A reader is immutable and safe to share between threads.
 */
public final class DocumentReader {
  private final ReadLimits limits;
  private final ValueCodecs codecs;

  private DocumentReader(ReadLimits limits, ValueCodecs codecs) {
    this.limits = limits;
    this.codecs = codecs;
  }

  /**
   * 严格读取: unknown members are errors.
   *
   * @return the reader
   */
  public static DocumentReader strict() {
    return new DocumentReader(ReadLimits.usual(), ValueCodecs.standard(true));
  }

  /**
   * The same reader for documents of other sizes.
   *
   * @param newLimits the limits
   * @return the reader
   */
  public DocumentReader within(ReadLimits newLimits) {
    return new DocumentReader(newLimits, codecs);
  }

  /**
   * The same reader, which also reads values of a further type.
   *
   * @param codec how its values are written
   * @return the reader
   */
  public DocumentReader with(ValueCodec<?> codec) {
    return new DocumentReader(limits, codecs.with(codec));
  }

  /**
   * 读取文本: reads a document.
   *
   * @param <T> what it is read into
   * @param json the document
   * @param form reads the root; reports to it what is wrong, and may then return null
   * @return the value, or why there is none
   */
  public <T> Reading<T> read(String json, Function<DocumentNode, @Nullable T> form) {
    Findings findings = new Findings(limits.findings());
    return read(DocumentSource.text(json, limits, findings), form, findings);
  }

  /**
   * 读取字节: reads a document in UTF-8.
   *
   * @param <T> what it is read into
   * @param json the document; a byte-order mark is passed over
   * @param form reads the root; reports to it what is wrong, and may then return null
   * @return the value, or why there is none
   */
  public <T> Reading<T> read(byte[] json, Function<DocumentNode, @Nullable T> form) {
    Findings findings = new Findings(limits.findings());
    return read(DocumentSource.bytes(json, limits, findings), form, findings);
  }

  private <T> Reading<T> read(
      @Nullable String text, Function<DocumentNode, @Nullable T> form, Findings findings) {
    JsonValue root = text == null ? null : DocumentParser.parse(text, limits, findings);
    T value = root == null ? null : form.apply(new DocumentNode(root, Spot.root(findings), codecs));
    return Reading.of(value, findings);
  }
}
