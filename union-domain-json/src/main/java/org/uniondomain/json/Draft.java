package org.uniondomain.json;

import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Label;

/**
 * 草稿: a subject of which all members have passed by. It becomes the subject when the document has
 * ended, because only then is the unit of its amounts certain.
 */
final class Draft<S> {
  /** Stands for a member that was refused. */
  static final Object REFUSED = new Object();

  private final Shape<S> shape;
  private final Spot spot;
  private final @Nullable Object[] found;
  private final JsonValue.@Nullable Position[] at;

  Draft(Shape<S> shape, Spot spot) {
    this.shape = shape;
    this.spot = spot;
    this.found = new Object[shape.slots().size()];
    this.at = new JsonValue.Position[found.length];
  }

  boolean has(int slot) {
    return found[slot] != null;
  }

  void put(int slot, @Nullable Object read, JsonValue.Position position) {
    found[slot] = read == null ? REFUSED : read;
    at[slot] = position;
  }

  /** Returns the subject, or null where findings say why there is none. */
  @Nullable S finish(boolean inFen) {
    S subject = shape.empty();
    boolean complete = true;
    for (Slot<S> slot : shape.slots()) {
      Object read = found[slot.index()];
      if (read != null) {
        S with = read == REFUSED ? null : with(subject, slot, read, inFen);
        complete &= with != null;
        subject = with == null ? subject : with;
      }
    }
    return complete ? subject : null;
  }

  private @Nullable S with(S subject, Slot<S> slot, Object read, boolean inFen) {
    Object value = slot.finish(read, inFen, spot);
    if (value == null) {
      return null;
    }
    try {
      return slot.put(subject, value);
    } catch (RuntimeException impossible) {
      Spot here = slot.spot(spot);
      String reason = here.masked(shape.isPersonal()).inBrackets(impossible.getMessage());
      JsonValue.Position position = at[slot.index()];
      here.add(
          ReadFinding.Severity.ERROR,
          ReadFinding.Kind.IMPOSSIBLE,
          position == null ? new JsonValue.Position(0, 0) : position,
          new Label("能与其余事实同时成立的值", "a value that can be true together with the others"),
          new Label("不能成立的值" + reason, "one that cannot" + reason));
      return null;
    }
  }
}
