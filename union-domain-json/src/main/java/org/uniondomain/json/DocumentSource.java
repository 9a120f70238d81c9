package org.uniondomain.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/** 文档来源: brings a document into memory, up to the limit, without its byte-order mark. */
final class DocumentSource {
  static final Label UTF_8_TEXT = new Label("UTF-8 编码的文本", "text in UTF-8");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentSource() {}

  static @Nullable String text(String text, ReadLimits limits, Findings findings) {
    if (text.length() > limits.characters()) {
      tooLarge(limits, findings);
      return null;
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  static @Nullable String bytes(byte[] bytes, ReadLimits limits, Findings findings) {
    if (Utf8.isWellFormed(bytes)) {
      return text(new String(bytes, UTF_8), limits, findings);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    findings.add(
        finding(
            ReadFinding.Kind.ENCODING,
            UTF_8_TEXT,
            new Label(
                "第 " + (in.position() + 1) + " 个字节不合 UTF-8（可能是 GBK 或 GB18030）",
                "a byte that is not UTF-8, number "
                    + (in.position() + 1)
                    + " (the text may be in GBK or GB18030)")));
    return null;
  }

  static @Nullable String stream(InputStream stream, ReadLimits limits, Findings findings)
      throws IOException {
    long most = 4L * limits.characters() + 4;
    byte[] bytes = stream.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
    if (bytes.length >= most) {
      tooLarge(limits, findings);
      return null;
    }
    return bytes(bytes, limits, findings);
  }

  static @Nullable String characters(Reader reader, ReadLimits limits, Findings findings)
      throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      text.append(buffer, 0, read);
      if (text.length() > limits.characters()) {
        tooLarge(limits, findings);
        return null;
      }
    }
    return text(text.toString(), limits, findings);
  }

  private static void tooLarge(ReadLimits limits, Findings findings) {
    findings.add(
        finding(
            ReadFinding.Kind.LIMIT,
            new Label(
                "不超过 " + limits.characters() + " 个字符的文档",
                "a document of no more than " + limits.characters() + " characters"),
            new Label("更长的文档", "a longer one")));
  }

  private static ReadFinding finding(ReadFinding.Kind kind, Label expected, Label found) {
    return new ReadFinding(ReadFinding.Severity.ERROR, kind, "", 0, 0, expected, found);
  }
}
