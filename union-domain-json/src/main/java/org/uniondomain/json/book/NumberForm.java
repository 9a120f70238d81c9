package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Bound;
import org.uniondomain.rules.lang.Comparison;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.wage.MinimumWageRules;

/** 数值的写法: numbers of places, minimum wages and the classes of places among them. */
final class NumberForm {
  private static final ImmutableSet<String> NUMBER =
      with("threshold", "value", "unknown", "bound", "plainlyWorded");
  private static final ImmutableSet<String> WAGE = with("class", "monthly", "unknown");
  private static final ImmutableSet<String> CLASS = with("places", "class", "unknown");
  private static final ImmutableSet<String> THRESHOLD =
      ImmutableSet.of("id", "measure", "bound", "label");

  private final KnownLaw known;
  private final Source source;
  private final EntryForm entries;
  private final ImmutableMap<String, Threshold<?>> own;

  NumberForm(DocumentNode root, KnownLaw known, Source source) {
    this.known = known;
    this.source = source;
    this.entries = new EntryForm(source);
    this.own = thresholds(root);
  }

  private static ImmutableSet<String> with(String... members) {
    return ImmutableSet.<String>builder().addAll(EntryForm.MEMBERS).add(members).build();
  }

  /** Returns the thresholds that the document declares, without their numbers. */
  ImmutableMap<String, Threshold<?>> own() {
    return own;
  }

  private ImmutableMap<String, Threshold<?>> thresholds(DocumentNode root) {
    ImmutableMap.Builder<String, Threshold<?>> all = ImmutableMap.builder();
    for (DocumentNode node : root.items("thresholds")) {
      if (!node.isObjectOf(THRESHOLD)) {
        continue;
      }
      String id = Texts.required(node, "id", "数值标识", "the id of the number");
      String name = Texts.required(node, "measure", "计量", "how it is measured");
      DocumentNode boundNode = node.required("bound", new Label("界限用语", "the word of the line"));
      Bound bound = boundNode == null ? null : boundNode.as(Bound.class);
      DocumentNode labelNode = node.required("label", new Label("名称", "what it is called"));
      Label label = labelNode == null ? null : Texts.label(labelNode);
      Measure<?> measure = name == null ? null : Measures.named(name, node);
      if (id == null || bound == null || label == null || measure == null) {
        continue;
      }
      if (known.threshold(id) != null) {
        node.error(
            ReadFinding.Kind.OVERLAP,
            new Label("尚未使用的数值标识", "an id that no other number has"),
            new Label(id + "，规则集已有", id + ", which the book has"));
        continue;
      }
      all.put(id, Threshold.threshold(id, measure, bound, label.chinese(), label.english()));
    }
    return all.buildKeepingLast();
  }

  /** Returns every number of the document. */
  ImmutableList<OwnNumber<?>> read(DocumentNode root) {
    List<@Nullable OwnNumber<?>> all = new ArrayList<>();
    for (DocumentNode node : root.items("numbers")) {
      if (node.isObjectOf(NUMBER)) {
        DocumentNode id = node.required("threshold", new Label("数值标识", "the id of a number"));
        Threshold<?> threshold = id == null ? null : threshold(id);
        if (threshold != null) {
          all.add(number(threshold, node, "value", Places.of(node, source)));
        }
      }
    }
    for (DocumentNode node : root.items("minimumWages")) {
      if (node.isObjectOf(WAGE)) {
        Integer row =
            node.member("class") == null ? Integer.valueOf(0) : node.as("class", Integer.class);
        Threshold<?> threshold = row == null ? null : wage(row, node);
        if (threshold != null) {
          all.add(number(threshold, node, "monthly", Places.of(node, source)));
        }
      }
    }
    for (DocumentNode node : root.items("minimumWageClasses")) {
      Threshold<?> threshold = node.isObjectOf(CLASS) ? classes(node) : null;
      if (threshold != null) {
        places(node).forEach(place -> all.add(number(threshold, node, "class", place)));
      }
    }
    ImmutableList.Builder<OwnNumber<?>> read = ImmutableList.builder();
    for (OwnNumber<?> each : all) {
      if (each != null) {
        read.add(each);
      }
    }
    return read.build();
  }

  private @Nullable Threshold<?> threshold(DocumentNode node) {
    String id = node.as(String.class);
    if (id == null) {
      return null;
    }
    Threshold<?> found = own.containsKey(id) ? own.get(id) : known.threshold(id);
    if (found == null) {
      node.unknownId(
          Nearest.to(
              id,
              Sets.union(own.keySet(), known.thresholdIds()),
              "规则集或本文档 thresholds 中的数值标识",
              "the id of a number of the book or among the thresholds of this document"));
    }
    return found;
  }

  private @Nullable Threshold<?> wage(int row, DocumentNode node) {
    String id = MinimumWageRules.MONTHLY_MINIMUM.id() + "." + row;
    Threshold<?> found = known.threshold(id);
    if (found == null) {
      node.error(
          ReadFinding.Kind.UNKNOWN_ID,
          new Label("规则集中的最低工资地区类别", "a minimum-wage class that the book has"),
          new Label("类别 " + row, "class " + row));
    }
    return found;
  }

  private @Nullable Threshold<?> classes(DocumentNode node) {
    Threshold<?> found = known.threshold(MinimumWageRules.AREA_CLASS.id());
    if (found == null) {
      node.error(
          ReadFinding.Kind.UNKNOWN_ID,
          new Label("有最低工资规则的规则集", "a book with the rules on minimum wages"),
          new Label("没有这些规则", "none"));
    }
    return found;
  }

  private ImmutableList<Division> places(DocumentNode node) {
    ImmutableList.Builder<Division> all = ImmutableList.builder();
    if (node.member("places") == null) {
      Division one = Places.of(node, source);
      return one == null ? ImmutableList.of() : ImmutableList.of(one);
    }
    for (DocumentNode each : node.items("places")) {
      Division place = Places.read(each);
      if (place != null) {
        all.add(place);
      }
    }
    return all.build();
  }

  private <V> @Nullable OwnNumber<V> number(
      Threshold<V> threshold, DocumentNode node, String member, @Nullable Division place) {
    Fact<V> value = value(threshold, node, member);
    DocumentNode boundNode = node.member("bound");
    Bound bound = boundNode == null ? threshold.bound() : boundNode.as(Bound.class);
    if (place == null || bound == null) {
      return null;
    }
    Sourced<V> sourced = entries.sourced(node, value, place);
    if (sourced == null || !sameDirection(threshold.bound(), bound, boundNode)) {
      return null;
    }
    ImmutableList<? extends Threshold.Entry<?>> before = known.entries(threshold);
    Ranks.check(before, place, sourced, node);
    if (before.stream().anyMatch(each -> isSame(each, place, sourced))) {
      node.warning(
          ReadFinding.Kind.OVERLAP,
          new Label("规则集中没有的数值", "a number that the book does not have"),
          new Label("替换规则集中同地同日的数值", "one that takes the place of that of the book"));
    }
    return new OwnNumber<>(
        threshold,
        new Threshold.Entry<>(
            place,
            sourced,
            bound,
            entries.until(node, sourced.effectiveFrom()),
            Boolean.TRUE.equals(node.as("plainlyWorded", Boolean.class))),
        node);
  }

  private static boolean isSame(Threshold.Entry<?> entry, Division place, Sourced<?> sourced) {
    return entry.place().equals(place)
        && entry.sourced().effectiveFrom().equals(sourced.effectiveFrom());
  }

  private static <V> @Nullable Fact<V> value(
      Threshold<V> threshold, DocumentNode node, String member) {
    if (Boolean.TRUE.equals(node.as("unknown", Boolean.class))) {
      return Fact.unknown();
    }
    DocumentNode value =
        node.required(
            member,
            new Label(
                "数值，计量为 " + threshold.measure().name() + "；查无数值的写 \"unknown\": true",
                "a value of "
                    + threshold.measure().name()
                    + ", or \"unknown\": true where nobody found it"));
    return value == null ? null : Measures.value(threshold.measure(), value);
  }

  /** Reports a word that turns the line round, which no place means. */
  private static boolean sameDirection(Bound usual, Bound own, @Nullable DocumentNode node) {
    Comparison before = usual.comparison();
    Comparison now = own.comparison();
    boolean same =
        (before == Comparison.EQUAL) == (now == Comparison.EQUAL)
            && before.rising() == now.rising();
    if (!same && node != null) {
      node.error(
          ReadFinding.Kind.IMPOSSIBLE,
          new Label(
              "与“" + usual.label().chinese() + "”同向的用语",
              "a word that points the same way as \"" + usual.label().english() + "\""),
          new Label("“" + own.label().chinese() + "”", "\"" + own.label().english() + "\""));
    }
    return same;
  }
}
