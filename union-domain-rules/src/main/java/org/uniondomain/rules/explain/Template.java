package org.uniondomain.rules.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Value;

/**
 * 条款用语模板: fills {bound} and {value}, {bound2} and {value2} and so on with the words and numbers of
 * the thresholds of one clause: first that of its authority, then those of its condition and of
 * what it says, in reading order; a table counts once, for the band of the subject. Thresholds of
 * other rules, and the reading by which a last day of rest moves on, are not counted.
 */
final class Template {
  private final View view;
  private final Map<String, Slot> slots = new LinkedHashMap<>();

  private record Slot(Bound bound, @Nullable String value) {}

  private Template(View view) {
    this.view = view;
  }

  static String fill(BoundClause<?> clause, View view) {
    Template template = new Template(view);
    Threshold<?> source = clause.rule().clause().source();
    if (source != null) {
      template.slots.put(source.id(), new Slot(source.bound(), null));
    }
    clause.trees().forEach(template::collect);
    return template.filled(view.values().text(clause.rule().clause().words()));
  }

  private void collect(Node node) {
    if (node instanceof Meets<?, ?> meets) {
      Threshold<?> source = meets.limit().source();
      if (source != null) {
        put(source.id(), meets.limit().bound(), null);
      }
    } else if (node instanceof Value<?, ?> value) {
      put(value.threshold().id(), value.threshold().bound(), shown(value.resolved()));
    } else if (node instanceof DayShift<?> shift) {
      put(shift.term().id(), shift.term().bound(), shown(shift.length()));
    } else if (node instanceof Lookup<?, ?> lookup) {
      String value = view.value(lookup);
      put(lookup.table().id(), lookup.table().bound(), value);
      collect(lookup.key());
      return;
    }
    if (!(node instanceof ResultOf<?, ?>)) {
      node.children().forEach(this::collect);
    }
  }

  private String shown(@Nullable Resolved<?> resolved) {
    return resolved == null
        ? view.values().text(Message.NUMBER_ABSENT)
        : resolved.entry().sourced().value().isUnknown()
            ? view.values().text(Message.NUMBER_UNKNOWN)
            : view.values().fact(resolved.entry().sourced().value(), false);
  }

  /** Keeps the word of the comparison and the number of the term, whichever comes first. */
  private void put(String id, Bound bound, @Nullable String value) {
    Slot before = slots.get(id);
    boolean compared = value == null;
    if (before == null) {
      slots.put(id, new Slot(bound, value));
    } else {
      slots.put(id, new Slot(compared ? bound : before.bound(), compared ? before.value() : value));
    }
  }

  private String filled(String words) {
    String text = words;
    List<Slot> all = new ArrayList<>(slots.values());
    for (int i = 0; i < all.size(); i++) {
      String number = i == 0 ? "" : Integer.toString(i + 1);
      String value = all.get(i).value();
      text =
          text.replace("{bound" + number + "}", view.values().text(all.get(i).bound().label()))
              .replace(
                  "{value" + number + "}",
                  value == null ? view.values().text(Message.NUMBER_UNKNOWN) : value);
    }
    return text;
  }
}
