package org.uniondomain.json.book;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Consequence;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Measure;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;

/** 规则的写法: requirements, determinations and calculations. */
final class RuleForm {
  private static final ImmutableSet<String> REQUIREMENT =
      ImmutableSet.of("that", "consequence", "consequenceCitation");
  private static final ImmutableSet<String> DETERMINATION =
      ImmutableSet.of("cases", "otherwise", "exactlyOne");
  private static final ImmutableSet<String> CALCULATION = ImmutableSet.of("is");
  private static final ImmutableSet<String> CASE = ImmutableSet.of("outcome", "when", "citation");

  /** The members that a rule has which replaces none and stands beside none. */
  static final ImmutableSet<String> ALONE = ImmutableSet.of("place", "subject");

  private final Trees trees;
  private final ClauseForm clauses;
  private final Set<String> ids = new LinkedHashSet<>();

  RuleForm(Trees trees) {
    this.trees = trees;
    this.clauses = new ClauseForm(trees);
  }

  /** Reads a requirement about the subject of {@code scope}. */
  <S> @Nullable Requirement<S> requirement(
      DocumentNode node,
      Scope<S> scope,
      @Nullable Label usual,
      Division place,
      ImmutableSet<String> more) {
    String id = id(node, REQUIREMENT, more);
    if (id == null) {
      return null;
    }
    Requirement.Builder<S> builder = Requirement.requirement(id, scope.subject());
    boolean complete = clauses.read(node, builder, scope, usual, place);
    DocumentNode thatNode = node.required("that", new Label("所要求的条件", "what is required"));
    Condition<S> that = thatNode == null ? null : trees.condition(thatNode, scope);
    complete &= consequence(node, builder);
    return complete && that != null ? checked(builder.that(that).build(), node) : null;
  }

  private <S> boolean consequence(DocumentNode node, Requirement.Builder<S> builder) {
    DocumentNode stated = node.member("consequence");
    if (stated == null) {
      return true;
    }
    Consequence consequence = stated.as(Consequence.class);
    DocumentNode cited =
        node.required("consequenceCitation", new Label("规定后果的条文", "the provision that states it"));
    Citation citation = cited == null ? null : trees.source().citation(cited);
    if (consequence == null || citation == null) {
      return false;
    }
    builder.consequence(consequence, citation);
    return true;
  }

  /** Reads a determination with the outcomes of {@code general}. */
  <S, O extends Enum<O>> @Nullable Determination<S, O> determination(
      DocumentNode node, Scope<S> scope, Determination<S, O> general, Division place) {
    String id = id(node, DETERMINATION, ImmutableSet.of());
    if (id == null) {
      return null;
    }
    Determination.Builder<S, O> builder =
        Determination.determination(id, scope.subject(), general.type());
    boolean complete = clauses.read(node, builder, scope, general.label(), place);
    builder =
        Boolean.TRUE.equals(node.as("exactlyOne", Boolean.class))
            ? builder.exactlyOne()
            : builder.firstMatch();
    DocumentNode cases = node.required("cases", new Label("各情形", "its cases"));
    if (cases == null) {
      return null;
    }
    for (DocumentNode each : cases.items()) {
      complete &= each.isObjectOf(CASE) && outcome(each, builder, scope, general.type());
    }
    DocumentNode rest = node.member("otherwise");
    O otherwise = rest == null ? null : rest.as(general.type());
    if (otherwise != null) {
      builder = builder.otherwise(otherwise);
    }
    complete &= rest == null || otherwise != null;
    return complete ? checked(builder.build(), node) : null;
  }

  private <S, O extends Enum<O>> boolean outcome(
      DocumentNode node, Determination.Builder<S, O> builder, Scope<S> scope, Class<O> type) {
    DocumentNode outcomeNode = node.required("outcome", new Label("结论", "its outcome"));
    O outcome = outcomeNode == null ? null : outcomeNode.as(type);
    DocumentNode whenNode = node.required("when", new Label("条件", "its condition"));
    Condition<S> when = whenNode == null ? null : trees.condition(whenNode, scope);
    DocumentNode cited = node.member("citation");
    Citation citation = cited == null ? null : trees.source().citation(cited);
    if (outcome == null || when == null) {
      return false;
    }
    if (citation == null) {
      builder.outcome(outcome, when);
    } else {
      builder.outcome(outcome, when, citation);
    }
    return cited == null || citation != null;
  }

  /** Reads a calculation; of the measure of {@code general}, if it replaces one. */
  <S> @Nullable Calculation<S, ?> calculation(
      DocumentNode node,
      Scope<S> scope,
      Optional<Calculation<S, ?>> general,
      Division place,
      ImmutableSet<String> more) {
    String id = id(node, CALCULATION, more);
    DocumentNode isNode = node.required("is", new Label("算式", "how it is reckoned"));
    Quantity<S, ?> is = isNode == null ? null : trees.quantity(isNode, scope);
    if (id == null || isNode == null || is == null) {
      return null;
    }
    Measure<?> measure = general.<Measure<?>>map(Calculation::measure).orElse(is.measure());
    if (is.measure() != measure) {
      Trees.wrongMeasure(isNode, measure, is);
      return null;
    }
    Label usual = general.map(Rule::label).orElse(null);
    return calculation(id, node, scope, is, usual, place);
  }

  private <S, V> @Nullable Calculation<S, V> calculation(
      String id,
      DocumentNode node,
      Scope<S> scope,
      Quantity<S, V> is,
      @Nullable Label usual,
      Division place) {
    Calculation.Builder<S, V> builder = Calculation.calculation(id, scope.subject(), is.measure());
    return clauses.read(node, builder, scope, usual, place)
        ? checked(builder.is(is).build(), node)
        : null;
  }

  private <R extends Rule<?>> R checked(R rule, DocumentNode node) {
    Placeholders.check(rule, node);
    return rule;
  }

  /** Returns the id of the rule, if it is its own and no member is unknown. */
  private @Nullable String id(
      DocumentNode node, ImmutableSet<String> kind, ImmutableSet<String> more) {
    boolean known =
        node.isObjectOf(
            ImmutableSet.<String>builder()
                .addAll(ClauseForm.MEMBERS)
                .addAll(kind)
                .addAll(more)
                .build());
    String id = known ? Texts.required(node, "id", "规则标识", "the id of the rule") : null;
    if (id != null && (trees.known().rule(id) != null || !ids.add(id))) {
      node.error(
          ReadFinding.Kind.OVERLAP,
          new Label("尚未使用的规则标识", "an id that no other rule has"),
          new Label(id + "，已是另一规则", id + ", which is another rule"));
      return null;
    }
    return id;
  }
}
