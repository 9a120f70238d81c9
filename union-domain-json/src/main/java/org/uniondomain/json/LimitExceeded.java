package org.uniondomain.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.uniondomain.rules.lang.Label;

/** 超出限制: a document beyond a limit after which there is no reading on. */
final class LimitExceeded extends JsonProcessingException {
  private static final long serialVersionUID = 1L;

  private final transient Label expected;
  private final transient Label found;

  private LimitExceeded(Label expected, Label found) {
    super(found.english());
    this.expected = expected;
    this.found = found;
  }

  static LimitExceeded depth(int limit) {
    return new LimitExceeded(
        new Label("不超过 " + limit + " 层的文档", "a document of no more than " + limit + " levels"),
        new Label("更深的嵌套", "deeper nesting"));
  }

  static LimitExceeded size(int limit) {
    return new LimitExceeded(
        new Label(
            "不超过 " + limit + " 个字符的文档", "a document of no more than " + limit + " characters"),
        new Label("更长的文档", "a longer one"));
  }

  /** The limits of a parser that was set up by somebody else. */
  static LimitExceeded ofParser() {
    return new LimitExceeded(
        new Label("解析器限制之内的文档", "a document within the limits of the parser"),
        new Label("超出其限制的内容", "content beyond them"));
  }

  Label expected() {
    return expected;
  }

  Label found() {
    return found;
  }
}
