package org.uniondomain.json.databind;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Language;

/**
 * 文档不可读: a mapper was given something that the library's types cannot be read from. It carries
 * everything that was found, with pointers from the root of the document; its message says it in
 * Chinese and in English and never quotes a personal value, so that it can be logged.
 */
public final class UnreadableException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<ReadFinding> findings;

  UnreadableException(ImmutableList<ReadFinding> findings) {
    super((Closeable) null, message(findings));
    this.findings = findings;
  }

  private static String message(ImmutableList<ReadFinding> findings) {
    StringBuilder message = new StringBuilder("文档不可读 / the document cannot be read");
    for (ReadFinding each : findings) {
      if (each.severity() == ReadFinding.Severity.ERROR) {
        message.append('\n').append(each.message(Language.CHINESE));
        message.append('\n').append(each.message(Language.ENGLISH));
      }
    }
    return message.toString();
  }

  /**
   * 全部发现: errors and warnings in the order of the document.
   *
   * @return the findings, of which at least one is an error
   */
  public ImmutableList<ReadFinding> findings() {
    return findings;
  }
}
