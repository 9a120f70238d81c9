package org.uniondomain.rules.explain;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.rules.lang.Attribute;
import org.uniondomain.rules.lang.ComesOut;
import org.uniondomain.rules.lang.Count;
import org.uniondomain.rules.lang.Description;
import org.uniondomain.rules.lang.Every;
import org.uniondomain.rules.lang.ExtremeOf;
import org.uniondomain.rules.lang.Holds;
import org.uniondomain.rules.lang.IsOneOf;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.LatestRun;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Outer;
import org.uniondomain.rules.lang.OuterCondition;
import org.uniondomain.rules.lang.Reading;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Some;
import org.uniondomain.rules.lang.Total;

/** 所用事实: gathers the facts of the subject itself that trees read, and the lists. */
final class FactsUsed {
  private final View view;
  private final Map<String, Explanation.FactText> found = new LinkedHashMap<>();
  private final Set<Rule<?>> rules = new LinkedHashSet<>();

  private FactsUsed(View view) {
    this.view = view;
  }

  static ImmutableList<Explanation.FactText> in(Iterable<? extends Node> trees, View view) {
    FactsUsed used = new FactsUsed(view);
    trees.forEach(each -> used.collect(each, true));
    return ImmutableList.copyOf(used.found.values());
  }

  private void collect(Node node, boolean ofSubject) {
    Items<?, ?> items = items(node);
    if (items != null) {
      if (ofSubject) {
        list(items);
      }
      node.children().forEach(each -> collect(each, false));
    } else if (node instanceof Outer<?, ?, ?> || node instanceof OuterCondition<?, ?>) {
      node.children().forEach(each -> collect(each, true));
    } else {
      if (ofSubject) {
        own(node);
      }
      node.children().forEach(each -> collect(each, ofSubject));
    }
  }

  /** Returns the list whose items the children of {@code node} speak of, or null. */
  static @Nullable Items<?, ?> items(Node node) {
    if (node instanceof Every<?, ?> every) {
      return every.items();
    }
    if (node instanceof Some<?, ?> some) {
      return some.items();
    }
    if (node instanceof Count<?, ?> count) {
      return count.items();
    }
    if (node instanceof Total<?, ?, ?> total) {
      return total.items();
    }
    if (node instanceof ExtremeOf<?, ?, ?> extreme) {
      return extreme.items();
    }
    return node instanceof LatestRun<?, ?> run ? run.items() : null;
  }

  private void own(Node node) {
    if (node instanceof Attribute<?, ?> attribute) {
      fact(attribute);
    } else if (node instanceof IsOneOf<?, ?> is) {
      fact(is.choice());
    } else if (node instanceof Reading<?, ?, ?> reading) {
      fact(reading.fact());
    } else if (node instanceof Holds<?> holds) {
      of(holds.requirement());
    } else if (node instanceof ComesOut<?, ?> comesOut) {
      of(comesOut.determination());
    }
  }

  private void of(Rule<?> rule) {
    if (rules.add(rule)) {
      rule.roots().forEach(each -> collect(each, true));
    }
  }

  private void fact(Attribute<?, ?> attribute) {
    String value = view.fact(attribute);
    if (value != null) {
      add(
          attribute.description(),
          value,
          attribute.description().sensitive() && !view.showsSensitive(),
          Message.FACT);
    }
  }

  private void list(Items<?, ?> items) {
    Object subject = view.subject();
    if (subject != null) {
      @SuppressWarnings("unchecked")
      Listing<?> listing = ((Items<Object, ?>) items).of(subject);
      add(
          items.description(),
          Integer.toString(listing.items().size()),
          false,
          listing.isComplete()
              ? Message.ITEM_COUNT
              : listing.items().isEmpty() ? Message.ITEMS_UNKNOWN : Message.ITEM_COUNT_PARTIAL);
    }
  }

  private void add(Description description, String value, boolean hidden, Message message) {
    String label = view.values().text(description.label());
    found.putIfAbsent(
        description.id(),
        new Explanation.FactText(
            description.pointer(),
            label,
            value,
            hidden,
            view.values().text(message, label, value)));
  }
}
