package org.uniondomain.json.book;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Rule;

/** 循环检查: a local rule does not rest on the very question that it answers. */
final class Circles {
  private final ListMultimap<Rule<?>, Rule<?>> locals = ArrayListMultimap.create();
  private final Map<Rule<?>, DocumentNode> nodes = new LinkedHashMap<>();

  /** Notes that {@code local} has a say in the question of {@code general}. */
  void note(Rule<?> general, Rule<?> local, DocumentNode node) {
    locals.put(general, local);
    nodes.put(local, node);
  }

  /** Reports every local rule whose answer would depend on itself. */
  void check() {
    locals.forEach(
        (general, local) -> {
          DocumentNode node = nodes.get(local);
          if (node != null && reaches(local, general)) {
            node.error(
                ReadFinding.Kind.IMPOSSIBLE,
                new Label("不以自身所答问题为条件的规则", "a rule that does not rest on the question it answers"),
                new Label(
                    local + " 最终取决于 " + general, local + ", which in the end rests on " + general));
          }
        });
  }

  private boolean reaches(Rule<?> from, Rule<?> wanted) {
    Set<Rule<?>> seen = new LinkedHashSet<>();
    Deque<Rule<?>> open = new ArrayDeque<>(References.of(from).rules());
    while (!open.isEmpty()) {
      Rule<?> next = open.removeFirst();
      if (next.equals(wanted)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(References.of(next).rules());
        open.addAll(locals.get(next));
      }
    }
    return false;
  }
}
