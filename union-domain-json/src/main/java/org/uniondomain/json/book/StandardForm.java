package org.uniondomain.json.book;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.aid.standard.LocalStandard;
import org.uniondomain.core.aid.standard.LocalStandards;
import org.uniondomain.core.aid.standard.StandardNature;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;

/** 低保标准的写法. */
final class StandardForm {
  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          "place",
          "amount",
          "nature",
          "since",
          "published",
          "reviewed",
          "citation",
          "certainty",
          "startCertainty");

  private record Kind(Division place, StandardNature nature) {}

  private final Source source;
  private final EntryForm entries;

  StandardForm(Source source) {
    this.source = source;
    this.entries = new EntryForm(source);
  }

  LocalStandards read(DocumentNode root) {
    ImmutableList.Builder<LocalStandard> all = ImmutableList.builder();
    ListMultimap<Kind, Timelines.Entered> lines = ArrayListMultimap.create();
    for (DocumentNode node : root.items("livingStandards")) {
      LocalStandard standard = node.isObjectOf(MEMBERS) ? standard(node) : null;
      if (standard != null) {
        all.add(standard);
        lines.put(
            new Kind(standard.place(), standard.nature()),
            new Timelines.Entered(node, standard.sourced(), Optional.empty()));
      }
    }
    lines.asMap().values().forEach(Timelines::check);
    return LocalStandards.of(all.build());
  }

  private @Nullable LocalStandard standard(DocumentNode node) {
    Division place = Places.of(node, source);
    DocumentNode natureNode =
        node.required("nature", new Label("标准性质，如 \"localStandard\"", "what the figure is"));
    StandardNature nature = natureNode == null ? null : natureNode.as(StandardNature.class);
    DocumentNode amountNode = node.required("amount", new Label("低保标准", "the amount"));
    Fact<Money> amount = amountNode == null ? null : Measures.value(Measure.MONEY, amountNode);
    if (place == null || nature == null || amountNode == null) {
      return null;
    }
    Sourced<Money> sourced = entries.sourced(node, amount, place);
    if (sourced == null) {
      return null;
    }
    Money low = sourced.value().low();
    if (low != null && low.compareTo(Money.ZERO) < 0) {
      amountNode.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("不小于 0 的金额", "an amount not below 0"),
          new Label(low.toYuanString(), low.toYuanString()));
      return null;
    }
    return new LocalStandard(place, nature, sourced);
  }
}
