package org.uniondomain.json;

import static java.util.Objects.requireNonNull;

import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Language;

/**
 * 读取发现: one thing found while reading a document: where, what was expected and what stood there.
 * Values of sensitive facts are never in it, so that it can be logged.
 *
 * @param severity whether the document is refused for it
 * @param kind what kind of thing
 * @param pointer JSON Pointer from the root of the document; empty for the root itself
 * @param line line in the document, from 1; 0 where there is none
 * @param column column in the line, from 1; 0 where there is none
 * @param expected what could have stood there
 * @param found what stood there
 */
public record ReadFinding(
    Severity severity,
    Kind kind,
    String pointer,
    int line,
    int column,
    Label expected,
    Label found) {

  /** 严重程度: how much a finding weighs. */
  public enum Severity {
    /** 错误: no value is given. */
    ERROR,
    /** 警告: the value is given, and something of the document is not in it. */
    WARNING
  }

  /** 发现种类; readers must expect new ones. */
  public enum Kind {
    /** 编码错误: not text in UTF-8. */
    ENCODING,
    /** 语法错误: not JSON. */
    SYNTAX,
    /** 超出限制: too large, too deep or too long. */
    LIMIT,
    /** 重复成员: a member given twice. */
    DUPLICATE_MEMBER,
    /** 未知成员: a member that nothing is known by. */
    UNKNOWN_MEMBER,
    /** 未知代码: a code that nothing is known by; tolerant reading takes it for unknown. */
    UNKNOWN_CODE,
    /** 空值: the literal null, which says neither unknown nor none. */
    NULL,
    /** 类型不符: a value of another JSON type. */
    WRONG_TYPE,
    /** 值不可读: a value of the right JSON type that cannot be meant. */
    UNREADABLE_VALUE,
    /** 不可能: values that cannot be true together. */
    IMPOSSIBLE,
    /** 缺少成员: a member without which nothing can be read. */
    MISSING_MEMBER,
    /** 未知标识: an id, of a rule, number, fact, text or place, that nothing is known by. */
    UNKNOWN_ID,
    /** 计量不符: an amount where a number or a day is meant, or the like. */
    WRONG_MEASURE,
    /** 日期顺序不对: a day that lies before another which it has to follow. */
    WRONG_ORDER,
    /** 重叠: two entries for one day. */
    OVERLAP,
    /** 空档: days between two entries that neither covers. */
    GAP,
    /** 位阶不足: a text that would displace one that outranks it. */
    OUTRANKED
  }

  /**
   * Checks that nothing is null.
   *
   * @param severity whether the document is refused for it
   * @param kind what kind of thing
   * @param pointer JSON Pointer from the root of the document; empty for the root itself
   * @param line line in the document, from 1; 0 where there is none
   * @param column column in the line, from 1; 0 where there is none
   * @param expected what could have stood there
   * @param found what stood there
   */
  public ReadFinding {
    requireNonNull(severity, "severity");
    requireNonNull(kind, "kind");
    requireNonNull(pointer, "pointer");
    requireNonNull(expected, "expected");
    requireNonNull(found, "found");
  }

  /**
   * 说明: place, expectation and finding in one line.
   *
   * @param language the language of the reader
   * @return one line without control characters
   */
  public String message(Language language) {
    boolean chinese = language == Language.CHINESE;
    String place =
        pointer.isEmpty() ? (chinese ? "文档根" : "document root") : Quoted.onOneLine(pointer);
    String line = "";
    if (this.line > 0) {
      line =
          chinese
              ? "（第 " + this.line + " 行第 " + column + " 列）"
              : " (line " + this.line + ", column " + column + ")";
    }
    return chinese
        ? place + line + "：应为" + expected.chinese() + "；实为" + found.chinese()
        : place + line + ": expected " + expected.english() + "; found " + found.english();
  }

  /** Returns the message in English. */
  @Override
  public String toString() {
    return severity + " " + message(Language.ENGLISH);
  }
}
