package org.uniondomain.json.book;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Modality;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.RuleBuilder;
import org.uniondomain.rules.lang.Threshold;

/** 条款的写法: what all rules have: a name, words, an authority, days and a condition. */
final class ClauseForm {
  static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          "id",
          "label",
          "modality",
          "words",
          "citation",
          "certainty",
          "threshold",
          "from",
          "until",
          "when",
          "judgedOn");

  private final Trees trees;

  ClauseForm(Trees trees) {
    this.trees = trees;
  }

  /**
   * Tells {@code builder} what {@code node} says; returns whether it is complete.
   *
   * @param usual what the rule is called if it has no name of its own
   */
  <S, B extends RuleBuilder<S, B>> boolean read(
      DocumentNode node, B builder, Scope<S> scope, @Nullable Label usual, Division place) {
    DocumentNode labelNode = node.member("label");
    Label label = labelNode == null ? usual : Texts.label(labelNode);
    if (label == null && labelNode == null) {
      node.required("label", new Label("规则名称", "what the rule is called"));
    }
    boolean complete = clause(node, builder, place);
    complete &= days(node, builder);
    complete &= condition(node, builder, scope);
    complete &= lawDay(node, builder, scope);
    if (label != null) {
      builder.label(label.chinese(), label.english());
    }
    return complete && label != null;
  }

  private <S, B extends RuleBuilder<S, B>> boolean clause(
      DocumentNode node, B builder, Division place) {
    DocumentNode forceNode = node.required("modality", new Label("规范用语", "its force"));
    Modality force = forceNode == null ? null : forceNode.as(Modality.class);
    DocumentNode wordsNode = node.required("words", new Label("条款用语", "its words"));
    Label words = wordsNode == null ? null : Texts.label(wordsNode);
    DocumentNode sourceNode = node.member("threshold");
    if (sourceNode != null) {
      Threshold<?> source = trees.threshold(sourceNode);
      if (source == null || force == null || words == null) {
        return false;
      }
      builder.clause(source, force, words.chinese(), words.english()).in(place);
      return true;
    }
    Citation citation = trees.source().of(node);
    Certainty certainty = trees.source().certaintyOf(node);
    if (citation == null || certainty == null || force == null || words == null) {
      return false;
    }
    if (!place.isWithin(citation.instrument().jurisdiction())) {
      node.error(
          ReadFinding.Kind.IMPOSSIBLE,
          new Label("适用于" + place.name() + "的文件", "a text that governs in " + place.code()),
          new Label(
              "《" + citation.instrument().title() + "》",
              "that of " + citation.instrument().jurisdiction().code()));
      return false;
    }
    builder.clause(citation, certainty, force, words.chinese(), words.english()).in(place);
    return true;
  }

  private static <S, B extends RuleBuilder<S, B>> boolean days(DocumentNode node, B builder) {
    DocumentNode fromNode = node.member("from");
    LocalDate from = fromNode == null ? null : fromNode.as(LocalDate.class);
    DocumentNode untilNode = node.member("until");
    LocalDate until = untilNode == null ? null : untilNode.as(LocalDate.class);
    boolean complete =
        (fromNode == null) == (from == null) && (untilNode == null) == (until == null);
    if (from != null) {
      builder.from(from);
    }
    if (untilNode != null && until != null) {
      complete &= Days.follows(from, untilNode, until);
      builder.until(until);
    }
    return complete;
  }

  private <S, B extends RuleBuilder<S, B>> boolean condition(
      DocumentNode node, B builder, Scope<S> scope) {
    DocumentNode when = node.member("when");
    Condition<S> condition = when == null ? null : trees.condition(when, scope);
    if (condition != null) {
      builder.when(condition);
    }
    return when == null || condition != null;
  }

  private <S, B extends RuleBuilder<S, B>> boolean lawDay(
      DocumentNode node, B builder, Scope<S> scope) {
    DocumentNode dayNode = node.member("judgedOn");
    Quantity<S, LocalDate> day =
        dayNode == null ? null : Measured.as(Measure.DAY, dayNode, trees, scope);
    if (day != null) {
      builder.judgedOn(day);
    }
    return dayNode == null || day != null;
  }
}
