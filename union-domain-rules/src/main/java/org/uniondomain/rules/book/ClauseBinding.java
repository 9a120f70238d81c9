package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.law.Sourced;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.lang.Always;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Binding;
import org.uniondomain.rules.lang.BoundDetermination;
import org.uniondomain.rules.lang.BoundRequirement;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Clause;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Node;
import org.uniondomain.rules.lang.Notice;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Resolved;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.lang.Verdict;

/** 单条绑定: one rule at one place on one day: what it rests on, and whether it applies at all. */
final class ClauseBinding implements Binding {
  private final Binder binder;
  private final Rule<?> rule;
  private final LocalDate day;
  private final Map<Threshold<?>, Resolved<?>> used = new LinkedHashMap<>();
  private final Set<Threshold<?>> absent = new LinkedHashSet<>();
  private final Set<Notice> inherited = new LinkedHashSet<>();
  private Verdict.@Nullable Reason inheritedAbsence;

  ClauseBinding(Binder binder, Rule<?> rule, LocalDate day) {
    this.binder = binder;
    this.rule = rule;
    this.day = day;
  }

  @Override
  public LocalDate asOf() {
    return binder.asOf;
  }

  @Override
  public WorkCalendar calendar() {
    return binder.book.calendar();
  }

  @Override
  public <V> @Nullable Resolved<V> resolve(Threshold<V> threshold) {
    Resolved<V> resolved = binder.resolve(threshold, day);
    if (resolved != null) {
      used.put(threshold, resolved);
    }
    return resolved;
  }

  @Override
  public void absent(Threshold<?> threshold) {
    absent.add(threshold);
  }

  @Override
  public <S> BoundRequirement<S> bound(Requirement<S> requirement) {
    Requirements.Bound<S> bound = Requirements.bind(binder, requirement, day);
    inherited.addAll(bound.notices());
    return bound;
  }

  @Override
  public <S, O extends Enum<O>> BoundDetermination<S, O> bound(Determination<S, O> determination) {
    Determinations.Bound<S, O> bound = Determinations.bind(binder, determination, day);
    inherited.addAll(bound.notices());
    return bound;
  }

  @Override
  public <S, V> Quantity<S, V> bound(Calculation<S, V> calculation) {
    Calculations.Bound<S, V> bound = Calculations.bind(binder, calculation, day);
    inherited.addAll(bound.notices());
    bound.absence().ifPresent(reason -> inheritedAbsence = reason);
    return bound.quantity();
  }

  /** Returns why the rule says nothing here and now, if it does not. */
  Optional<Verdict.Reason> absence() {
    Clause clause = rule.clause();
    boolean national = clause.jurisdiction().equals(Division.NATION);
    if (national ? !binder.place.isMainland() : !binder.place.isWithin(clause.jurisdiction())) {
      return Optional.of(Verdict.Reason.PLACE);
    }
    Threshold<?> source = clause.source();
    if (source == null && clause.authorityOn(day).isEmpty()) {
      return Optional.of(Verdict.Reason.DAY);
    }
    if (source != null && resolve(source) == null) {
      absent.add(source);
    }
    for (Threshold<?> threshold : absent) {
      return Optional.of(
          binder.firstEver(threshold) == null ? Verdict.Reason.PLACE : Verdict.Reason.DAY);
    }
    return Optional.ofNullable(inheritedAbsence);
  }

  /** Returns the provision the rule rests on here and now; for a rule that applies. */
  Authority authority() {
    Clause clause = rule.clause();
    Threshold<?> source = clause.source();
    if (source == null) {
      return clause.authorityOn(day).orElse(clause.authorities().get(0));
    }
    Resolved<?> resolved = resolve(source);
    Threshold.Entry<?> entry = resolved == null ? first(source) : resolved.entry();
    return new Authority(entry.sourced().citation(), entry.sourced().weakest());
  }

  /**
   * Returns how surely the rule is known, as far as its consequence goes: only reported where its
   * provision or a number it uses is.
   */
  Certainty certaintyOfBreach() {
    boolean reported =
        used.values().stream()
            .anyMatch(each -> each.entry().sourced().certainty() == Certainty.REPORTED);
    return reported ? Certainty.REPORTED : authority().certainty();
  }

  private Threshold.Entry<?> first(Threshold<?> source) {
    Threshold.Entry<?> entry = binder.firstEver(source);
    if (entry != null) {
      return entry;
    }
    ImmutableList<? extends Threshold.Entry<?>> all = binder.book.complete(source).entries();
    if (all.isEmpty()) {
      throw new IllegalStateException(
          "rule " + rule.id() + " rests on threshold " + source.id() + ", which has no entry");
    }
    return all.get(0);
  }

  /** Returns what the reader of every answer of the rule has to bear in mind. */
  ImmutableList<Notice> notices(Rule<?> asked) {
    Set<Notice> notices = new LinkedHashSet<>();
    Optional<Verdict.Reason> absence = absence();
    if (absence.isPresent()) {
      for (Threshold<?> threshold : absent) {
        uncertainStart(threshold, notices);
      }
    } else {
      certainty(authority().citation(), authority().certainty(), notices);
      for (Resolved<?> resolved : used.values()) {
        number(resolved, notices);
      }
      notices.addAll(inherited);
      rule.roots().forEach(root -> References.walk(root, node -> rounding(node, notices)));
    }
    if (!asked.equals(rule)) {
      displaced(asked.clause()).ifPresent(notices::add);
    }
    if (!isAlwaysSeen()) {
      notices.add(Notice.of(NoticeKind.LOCAL_LAW_NOT_SEEN));
    }
    return ImmutableList.copyOf(notices);
  }

  private boolean isAlwaysSeen() {
    return binder.seen(rule.subject(), day) instanceof Always<?> always && always.holds();
  }

  /** Returns the bound condition on which the law of the place was read. */
  <S> Condition<S> seen(Subject<S> subject) {
    return binder.seen(subject, day).bind(this);
  }

  /** Returns the notice that the text of {@code general} does not govern here. */
  private Optional<Notice> displaced(Clause general) {
    Threshold<?> source = general.source();
    if (source == null) {
      return general
          .authorityOn(day)
          .map(each -> Notice.of(NoticeKind.DEPARTS_FROM_NATIONAL, each.citation()));
    }
    Resolved<?> resolved = binder.resolve(source, day);
    Threshold.Entry<?> entry = resolved == null ? binder.firstEver(source) : generalOf(resolved);
    return Optional.ofNullable(entry)
        .filter(each -> !isOwn(each.sourced().citation()))
        .map(each -> Notice.of(NoticeKind.DEPARTS_FROM_NATIONAL, each.sourced().citation()));
  }

  /** Returns whether {@code citation} is of the very text that the rule rests on. */
  private boolean isOwn(Citation citation) {
    return citation.instrument().equals(authority().citation().instrument());
  }

  private static Threshold.Entry<?> generalOf(Resolved<?> resolved) {
    return resolved.displaced().isPresent() ? resolved.displaced().get() : resolved.entry();
  }

  private void number(Resolved<?> resolved, Set<Notice> notices) {
    Sourced<?> sourced = resolved.entry().sourced();
    certainty(sourced.citation(), sourced.weakest(), notices);
    resolved
        .departsFrom()
        .ifPresent(
            entry ->
                notices.add(
                    Notice.of(NoticeKind.DEPARTS_FROM_NATIONAL, entry.sourced().citation())));
    sourced
        .reviewedThrough()
        .filter(day::isAfter)
        .ifPresent(
            last -> notices.add(Notice.of(NoticeKind.PAST_REVIEW, sourced.citation(), last)));
  }

  private static void certainty(Citation citation, Certainty certainty, Set<Notice> notices) {
    if (certainty == Certainty.CONVENTION) {
      notices.add(Notice.of(NoticeKind.CONVENTION, citation, certainty));
    } else if (certainty != Certainty.TEXT) {
      notices.add(Notice.of(NoticeKind.CERTAINTY, citation, certainty));
    }
  }

  /** Adds the notice that a rounding is one that no text orders. */
  private static void rounding(Node node, Set<Notice> notices) {
    if (node instanceof Rounded<?, ?> rounded
        && rounded.step().citation().instrument().rank() == Rank.LIBRARY_CONVENTION) {
      certainty(rounded.step().citation(), Certainty.CONVENTION, notices);
    }
  }

  private void uncertainStart(Threshold<?> threshold, Set<Notice> notices) {
    Threshold.Entry<?> entry = binder.firstEver(threshold);
    if (entry != null && entry.sourced().startCertainty() != Certainty.TEXT) {
      notices.add(
          Notice.of(
              NoticeKind.START_UNCERTAIN,
              entry.sourced().citation(),
              entry.sourced().effectiveFrom()));
    }
  }
}
