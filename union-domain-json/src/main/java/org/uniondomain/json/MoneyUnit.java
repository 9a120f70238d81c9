package org.uniondomain.json;

import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.money.Money;
import org.uniondomain.rules.lang.Label;

/**
 * 金额单位: amounts are in yuan unless the document says at its root {@code "moneyUnit": "fen"}. It is
 * the document that says so, never the reader, and it holds for every amount in it, before that
 * member or after.
 */
final class MoneyUnit {
  /** The member at the root of a document that names the unit of its amounts. */
  static final String MEMBER = "moneyUnit";

  static final String FEN = "fen";

  static final ValueCodec<Money> IN_FEN =
      new TextCodec<>(
          Money.class,
          new Label(
              "以分为单位的整数金额（文档写明 \"moneyUnit\": \"fen\"），如 123450",
              "a whole amount in fen, as the document says \"moneyUnit\": \"fen\", such as 123450"),
          true,
          true,
          text -> Money.fen(Long.parseLong(StandardCodecs.whole(text))),
          money -> TextNode.valueOf(Long.toString(money.fen())));

  private static final Label UNITS = new Label("\"yuan\" 或 \"fen\"", "\"yuan\" or \"fen\"");

  private MoneyUnit() {}

  /**
   * Returns whether amounts are in fen, or null where {@code spot} has been told why that is open.
   */
  static @Nullable Boolean isFen(JsonValue value, Spot spot) {
    if (!(value instanceof JsonValue.TextValue text)) {
      spot.wrongType(value, UNITS);
      return null;
    }
    if (text.text().equals(FEN) || text.text().equals("yuan")) {
      return text.text().equals(FEN);
    }
    spot.unreadable(value, UNITS);
    return null;
  }

  /** Refuses the member inside the document, where it would hold for some of the amounts only. */
  static void misplaced(JsonValue value, Spot spot) {
    spot.error(
        ReadFinding.Kind.UNKNOWN_MEMBER,
        value,
        new Label("此成员只写在文档根", "this member at the root of the document only"),
        new Label("写在文档内部", "it inside the document"));
  }
}
