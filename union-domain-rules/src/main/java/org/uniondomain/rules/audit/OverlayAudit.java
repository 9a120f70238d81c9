package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.book.ClauseOnDay;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Clause;
import org.uniondomain.rules.lang.NoticeKind;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Stretches;
import org.uniondomain.rules.lang.Threshold;

/**
 * 地方规定审查: what an overlay replaces or stands beside is in the book; a local text does not displace
 * a law or an administrative regulation that outranks it; local texts are those of the place or of
 * one that contains it; and an answer by a local rule or number, laxer or not, says that it departs
 * from the general one.
 */
public final class OverlayAudit {
  private static final ImmutableSet<Rank> HIGH =
      ImmutableSet.of(Rank.LAW, Rank.ADMINISTRATIVE_REGULATION);

  private final Rulebook book;
  private final Set<Rule<?>> baseline = new LinkedHashSet<>();
  private final Set<AuditFinding> findings = new LinkedHashSet<>();

  private OverlayAudit(Rulebook book) {
    this.book = book;
    book.subjects().forEach(each -> each.rules().forEach(this::reach));
  }

  private void reach(Rule<?> rule) {
    if (baseline.add(rule)) {
      References.of(rule).rules().forEach(this::reach);
    }
  }

  /** Returns what is wrong with the local law of {@code book}. */
  public static ImmutableList<AuditFinding> of(Rulebook book) {
    OverlayAudit audit = new OverlayAudit(book);
    book.overlays().forEach(audit::look);
    for (Threshold<?> threshold : book.allThresholds()) {
      threshold.entries().stream()
          .filter(entry -> !entry.place().equals(Division.NATION))
          .forEach(entry -> audit.number(threshold, entry));
    }
    book.allRules().forEach(audit::numbersSayThatTheyDepart);
    return ImmutableList.copyOf(audit.findings);
  }

  private void look(Overlay overlay) {
    for (Overlay.Replacement each : overlay.replacements()) {
      known(each.general(), each.local());
      texts(each.local(), overlay.place());
      outranked(each.general(), each.local());
      departs(each, overlay.place());
    }
    for (Overlay.Addition each : overlay.additions()) {
      known(each.beside(), each.local());
      texts(each.local(), overlay.place());
    }
    Set<Threshold<?>> used = new LinkedHashSet<>();
    book.allRules().forEach(rule -> used.addAll(References.of(rule).thresholds()));
    for (Threshold<?> numbers : overlay.numbers()) {
      if (!used.contains(numbers)) {
        note(
            numbers.id(),
            overlay.place().name() + "替代的数值不在规则集中",
            "a number that no rule uses is replaced in " + overlay.place().code());
      }
    }
  }

  private void known(Rule<?> general, Rule<?> local) {
    if (!baseline.contains(general)
        && book.overlays().stream()
            .noneMatch(
                overlay ->
                    overlay.replacements().stream()
                        .anyMatch(each -> each.local().equals(general)))) {
      note(
          local.id(),
          "所替代或并存的规则" + general.id() + "不在规则集中",
          "replaces or stands beside " + general.id() + ", which is not in the book");
    }
  }

  private void texts(Rule<?> local, Division place) {
    for (Authority authority : local.clause().authorities()) {
      governs(local.id(), authority.citation(), place);
    }
  }

  private void governs(String id, Citation citation, Division place) {
    if (!place.isWithin(citation.instrument().jurisdiction())) {
      note(
          id,
          "所引《" + citation.instrument().title() + "》不适用于" + place.name(),
          citation.instrument().id() + " does not govern in " + place.code());
    }
  }

  private void outranked(Rule<?> general, Rule<?> local) {
    for (Authority high : general.clause().authorities()) {
      for (Authority low : local.clause().authorities()) {
        outranked(local.id(), high.citation(), low.citation());
      }
    }
  }

  private void outranked(String id, Citation general, Citation local) {
    Rank rank = general.instrument().rank();
    boolean together = Span.of(general.edition()).meets(Span.of(local.edition()));
    if (together && HIGH.contains(rank) && rank.outranks(local.instrument().rank())) {
      note(
          id,
          "以" + local.inChinese() + "替代位阶更高的" + general.inChinese(),
          local.inEnglish() + " displaces " + general.inEnglish() + ", which outranks it");
    }
  }

  private void number(Threshold<?> threshold, Threshold.Entry<?> local) {
    governs(threshold.id(), local.sourced().citation(), local.place());
    for (Threshold.Entry<?> general : threshold.entries()) {
      boolean wider =
          !general.place().equals(local.place()) && local.place().isWithin(general.place());
      boolean together =
          Span.of(general.sourced().effectiveFrom(), general.until())
              .meets(Span.of(local.sourced().effectiveFrom(), local.until()));
      if (wider && together) {
        outranked(threshold.id(), general.sourced().citation(), local.sourced().citation());
      }
    }
  }

  private void departs(Overlay.Replacement replacement, Division place) {
    Stretches stretches = book.stretches(replacement.general(), place);
    for (int i = 0; i < stretches.count(); i++) {
      Clause general = replacement.general().clause();
      boolean governs =
          general.source() != null || general.authorityOn(stretches.dayIn(i)).isPresent();
      for (ClauseOnDay clause : book.clausesOn(replacement.general(), place, stretches.dayIn(i))) {
        if (governs && clause.rule().equals(replacement.local())) {
          departs(clause);
        }
      }
    }
  }

  /**
   * Looks at the answers of {@code rule} wherever a number of a smaller place displaces another.
   */
  private void numbersSayThatTheyDepart(Rule<?> rule) {
    Set<Division> places = new LinkedHashSet<>();
    for (Overlay overlay : book.overlays()) {
      if (References.of(rule).thresholds().stream().anyMatch(overlay.numbers()::contains)) {
        places.add(overlay.place());
      }
    }
    for (Division place : places) {
      Stretches stretches = book.stretches(rule, place);
      for (int i = 0; i < stretches.count(); i++) {
        for (ClauseOnDay clause : book.clausesOn(rule, place, stretches.dayIn(i))) {
          boolean displaces =
              clause.conditions().stream()
                  .flatMap(each -> Numbers.in(each).stream())
                  .anyMatch(each -> each.departsFrom().isPresent());
          if (displaces && clause.absence().isEmpty()) {
            departs(clause);
          }
        }
      }
    }
  }

  private void departs(ClauseOnDay clause) {
    boolean told =
        clause.notices().stream()
            .anyMatch(notice -> notice.kind() == NoticeKind.DEPARTS_FROM_NATIONAL);
    if (!told) {
      String where = " (" + Points.at(clause) + ")";
      note(
          clause.rule().id(),
          "答案未提示与全国规定不同" + where,
          "its answers do not say that they depart from the national rule" + where);
    }
  }

  private void note(String id, String chinese, String english) {
    findings.add(AuditFinding.of(Audit.OVERLAY, id, chinese, english));
  }
}
