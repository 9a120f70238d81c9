package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 地方规定的写法: what the law of places replaces, adds and was read on; one overlay for each place. */
final class OverlayForm {
  private static final ImmutableSet<String> REPLACES = ImmutableSet.of("rule", "place", "by");
  private static final ImmutableSet<String> ADDS = ImmutableSet.of("beside", "place", "rule");
  private static final ImmutableSet<String> READS =
      ImmutableSet.of("subject", "place", "when", "since");
  private static final Label RULE = new Label("规则集中的规则标识", "the id of a rule of the book");

  private final Trees trees;
  private final RuleForm rules;
  private final Circles circles = new Circles();
  private final Map<Division, Overlay> overlays = new LinkedHashMap<>();
  private final ImmutableList.Builder<SubjectRules<?>> alone = ImmutableList.builder();

  OverlayForm(Trees trees) {
    this.trees = trees;
    this.rules = new RuleForm(trees);
  }

  /** Returns the overlays, one for each place. */
  ImmutableList<Overlay> overlays() {
    return ImmutableList.copyOf(overlays.values());
  }

  /** Returns the rules that replace none and stand beside none. */
  ImmutableList<SubjectRules<?>> alone() {
    return alone.build();
  }

  /** Adds a number of a place. */
  <V> void number(OwnNumber<V> number) {
    change(
        number.entry().place(),
        overlay -> overlay.replaces(number.threshold(), bare -> bare.with(number.entry())));
  }

  private void change(Division place, UnaryOperator<Overlay> change) {
    overlays.put(place, change.apply(overlays.getOrDefault(place, Overlay.of(place))));
  }

  void read(DocumentNode root) {
    root.items("replaces").forEach(this::replacement);
    root.items("adds").forEach(this::addition);
    root.items("rules").forEach(this::standing);
    root.items("reads").forEach(this::reading);
    circles.check();
  }

  private void replacement(DocumentNode node) {
    if (!node.isObjectOf(REPLACES)) {
      return;
    }
    Division place = Places.of(node, trees.source());
    Rule<?> general = general(node, "rule");
    DocumentNode by = node.required("by", new Label("当地规则", "the local rule"));
    if (place != null && general != null && by != null) {
      Rule<?> local = local(by, general, place);
      if (local != null) {
        Ranks.check(general, local, place, node);
        circles.note(general, local, node);
        change(place, overlay -> replaced(overlay, general, local));
      }
    }
  }

  private @Nullable Rule<?> general(DocumentNode node, String member) {
    DocumentNode idNode = node.required(member, RULE);
    String id = idNode == null ? null : idNode.as(String.class);
    Rule<?> found = id == null ? null : trees.known().rule(id);
    if (id != null && idNode != null && found == null) {
      idNode.unknownId(Nearest.to(id, trees.known().ruleIds(), RULE.chinese(), RULE.english()));
    }
    return found;
  }

  private <S> @Nullable Rule<S> local(DocumentNode node, Rule<S> general, Division place) {
    Scope<S> scope = scope(general.subject());
    ImmutableSet<String> none = ImmutableSet.of();
    if (general instanceof Requirement<S>) {
      return rules.requirement(node, scope, general.label(), place, none);
    } else if (general instanceof Determination<S, ?> determination) {
      return rules.determination(node, scope, determination, place);
    }
    return rules.calculation(node, scope, Optional.of((Calculation<S, ?>) general), place, none);
  }

  @SuppressWarnings("unchecked") // a subject id has one vocabulary
  private <S> Scope<S> scope(Subject<S> subject) {
    Vocabulary<?> found = trees.known().vocabulary(subject.id());
    if (found == null) {
      throw new IllegalStateException("the book has rules on " + subject + " without vocabulary");
    }
    return Scope.of((Vocabulary<S>) found);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the local rule was made in the form of the general
  private static Overlay replaced(Overlay overlay, Rule<?> general, Rule<?> local) {
    if (general instanceof Requirement<?>) {
      return overlay.replaces((Requirement) general, (Requirement) local);
    } else if (general instanceof Determination<?, ?>) {
      return overlay.replaces((Determination) general, (Determination) local);
    }
    return overlay.replaces((Calculation) general, (Calculation) local);
  }

  private void addition(DocumentNode node) {
    if (!node.isObjectOf(ADDS)) {
      return;
    }
    Division place = Places.of(node, trees.source());
    Rule<?> beside = general(node, "beside");
    DocumentNode rule = node.required("rule", new Label("当地规则", "the local rule"));
    if (beside != null && !(beside instanceof Requirement<?>)) {
      node.wrongType(new Label("与一项要求并列的规则", "a rule beside a requirement"));
      return;
    }
    if (place != null && rule != null && beside instanceof Requirement<?> requirement) {
      added(rule, requirement, place);
    }
  }

  private <S> void added(DocumentNode node, Requirement<S> beside, Division place) {
    Requirement<S> local =
        rules.requirement(node, scope(beside.subject()), null, place, ImmutableSet.of());
    if (local != null) {
      circles.note(beside, local, node);
      change(place, overlay -> overlay.adds(local, beside));
    }
  }

  private void standing(DocumentNode node) {
    Division place = Places.of(node, trees.source());
    Vocabulary<?> vocabulary = vocabulary(node);
    if (place != null && vocabulary != null) {
      standing(node, vocabulary, place);
    }
  }

  private @Nullable Vocabulary<?> vocabulary(DocumentNode node) {
    Label expected = new Label("规则集中的主题标识", "the id of a subject of the book");
    DocumentNode idNode = node.required("subject", expected);
    String id = idNode == null ? null : idNode.as(String.class);
    Vocabulary<?> found = id == null ? null : trees.known().vocabulary(id);
    if (id != null && idNode != null && found == null) {
      idNode.unknownId(
          Nearest.to(id, trees.known().subjectIds(), expected.chinese(), expected.english()));
    }
    return found;
  }

  private <S> void standing(DocumentNode node, Vocabulary<S> vocabulary, Division place) {
    Scope<S> scope = Scope.of(vocabulary);
    Rule<S> rule =
        node.member("is") == null
            ? rules.requirement(node, scope, null, place, RuleForm.ALONE)
            : rules.calculation(node, scope, Optional.empty(), place, RuleForm.ALONE);
    if (rule != null) {
      alone.add(new SubjectRules<>(vocabulary, ImmutableList.of(rule)));
    }
  }

  private void reading(DocumentNode node) {
    if (!node.isObjectOf(READS)) {
      return;
    }
    Division place = Places.of(node, trees.source());
    Vocabulary<?> vocabulary = vocabulary(node);
    if (place != null && vocabulary != null) {
      reading(node, vocabulary, place);
    }
  }

  private <S> void reading(DocumentNode node, Vocabulary<S> vocabulary, Division place) {
    DocumentNode when = node.member("when");
    Condition<S> condition =
        when == null ? Condition.always() : trees.condition(when, Scope.of(vocabulary));
    LocalDate since = node.as("since", LocalDate.class);
    if (condition != null) {
      change(
          place,
          overlay ->
              since == null
                  ? overlay.reads(vocabulary.subject(), condition)
                  : overlay.readsSince(since, vocabulary.subject(), condition));
    }
  }
}
