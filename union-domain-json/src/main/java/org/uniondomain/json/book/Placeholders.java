package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.DayShift;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Lookup;
import org.uniondomain.rules.lang.Meets;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.ResultOf;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Value;

/** 条款用语的占位: whether every {bound} and {value} of the words of a rule stands for a number of it. */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern NUMBERED = Pattern.compile("(?:bound|value)([2-9]|[1-9][0-9])?");

  private Placeholders() {}

  static void check(Rule<?> rule, DocumentNode node) {
    Set<String> numbers = new LinkedHashSet<>();
    Threshold<?> source = rule.clause().source();
    if (source != null) {
      numbers.add(source.id());
    }
    rule.roots().forEach(root -> collect(root, numbers));
    Label words = rule.clause().words();
    for (String text : ImmutableList.of(words.chinese(), words.english())) {
      Matcher found = PLACEHOLDER.matcher(text);
      while (found.find()) {
        Matcher numbered = NUMBERED.matcher(found.group(1));
        String number = numbered.matches() ? numbered.group(1) : "0";
        int index = number == null ? 1 : Integer.parseInt(number);
        if (index < 1 || index > numbers.size()) {
          String all = numbers.isEmpty() ? "-" : String.join(", ", numbers);
          node.error(
              ReadFinding.Kind.UNREADABLE_VALUE,
              new Label(
                  "{bound}、{value}、{bound2}、{value2} 等，依次指 " + all,
                  "{bound}, {value}, {bound2}, {value2} and so on, for " + all),
              new Label(found.group(), found.group()));
        }
      }
    }
  }

  /** Collects the numbers in the order in which the words count them. */
  private static void collect(Node node, Set<String> into) {
    if (node instanceof Meets<?, ?> meets && meets.limit().source() != null) {
      into.add(meets.limit().source().id());
    } else if (node instanceof Value<?, ?> value) {
      into.add(value.threshold().id());
    } else if (node instanceof DayShift<?> shift) {
      into.add(shift.term().id());
    } else if (node instanceof Lookup<?, ?> lookup) {
      into.add(lookup.table().id());
      collect(lookup.key(), into);
      return;
    }
    if (!(node instanceof ResultOf<?, ?>)) {
      node.children().forEach(child -> collect(child, into));
    }
  }
}
