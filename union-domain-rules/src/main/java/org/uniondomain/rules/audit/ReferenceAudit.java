package org.uniondomain.rules.audit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Edition;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Authority;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.References;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rounded;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Threshold;

/**
 * 引用审查: every provision that a rule or a number is cited to belongs to an edition of its text that
 * is in force on the days the rule or number claims; nothing rests on recollection; ids of texts
 * are not used twice, and their editions do not overlap.
 */
public final class ReferenceAudit {
  private final Map<String, Instrument> instruments = new LinkedHashMap<>();
  private final Set<AuditFinding> findings = new LinkedHashSet<>();

  private ReferenceAudit() {}

  /** Returns what is wrong with the sources of {@code book}. */
  public static ImmutableList<AuditFinding> of(Rulebook book) {
    ReferenceAudit audit = new ReferenceAudit();
    book.allRules().forEach(audit::look);
    book.allThresholds().forEach(audit::look);
    audit.instruments.values().forEach(audit::editions);
    return ImmutableList.copyOf(audit.findings);
  }

  private void look(Rule<?> rule) {
    Span claimed = Span.of(rule.clause());
    Set<LocalDate> edges = new TreeSet<>();
    for (Authority authority : rule.clause().authorities()) {
      cited(rule.id(), authority.citation());
      certain(rule.id(), authority.certainty());
      Span edition = Span.of(authority.citation().edition());
      edges.add(edition.until());
      if (!edition.meets(claimed)) {
        note(
            rule.id(),
            "所引" + authority.citation().inChinese() + "在规则适用期间从未施行",
            authority.citation().inEnglish() + " is never in force while the rule claims to be");
      }
    }
    if (rule.clause().source() == null) {
      edges.add(claimed.from());
      edges.stream().filter(claimed::contains).forEach(day -> covered(rule, day));
    }
    if (rule instanceof Determination<?, ?> determination) {
      determination
          .cases()
          .forEach(each -> each.citation().ifPresent(citation -> beside(rule, citation)));
      determination.gaps().forEach(each -> beside(rule, each.citation()));
    }
    if (rule instanceof Requirement<?> requirement) {
      requirement.consequenceStatedBy().ifPresent(citation -> beside(rule, citation));
    }
    for (var root : rule.roots()) {
      References.walk(
          root,
          node -> {
            if (node instanceof Rounded<?, ?> rounded) {
              beside(rule, rounded.step().citation());
            }
          });
    }
  }

  private void covered(Rule<?> rule, LocalDate day) {
    if (rule.clause().authorityOn(day).isEmpty()) {
      note(
          rule.id(),
          "自" + day + "起没有所引条文在施行",
          "no provision cited is in force from " + day + " on");
    }
  }

  /** Looks at a provision that is cited besides those of the clause. */
  private void beside(Rule<?> rule, Citation citation) {
    cited(rule.id(), citation);
    boolean together =
        rule.clause().source() != null || Span.of(citation.edition()).meets(Span.of(rule.clause()));
    if (!together) {
      note(
          rule.id(),
          "所引" + citation.inChinese() + "在规则适用期间从未施行",
          citation.inEnglish() + " is never in force while the rule claims to be");
    }
  }

  private void look(Threshold<?> threshold) {
    ImmutableList<? extends Threshold.Entry<?>> entries = threshold.entries();
    for (Threshold.Entry<?> entry : entries) {
      Citation citation = entry.sourced().citation();
      cited(threshold.id(), citation);
      certain(threshold.id(), entry.sourced().certainty());
      Span claimed = claimed(entry, entries);
      Edition edition = citation.edition();
      boolean early =
          claimed.from().isBefore(edition.from()) && entry.sourced().publishedOn().isEmpty();
      boolean late = edition.until().filter(end -> end.isBefore(claimed.until())).isPresent();
      if (early || late) {
        note(
            threshold.id(),
            entry.place().name() + "自" + claimed.from() + "起的数值超出" + citation.inChinese() + "的施行期间",
            "the number of "
                + entry.place().code()
                + " from "
                + claimed.from()
                + (early ? " begins before " : " outlasts ")
                + citation.inEnglish());
      }
    }
  }

  /** Returns the days an entry governs: to its end, or to the next entry of the place. */
  private static Span claimed(
      Threshold.Entry<?> entry, ImmutableList<? extends Threshold.Entry<?>> all) {
    LocalDate from = entry.sourced().effectiveFrom();
    LocalDate until = entry.until().orElse(LocalDate.MAX);
    for (Threshold.Entry<?> other : all) {
      LocalDate next = other.sourced().effectiveFrom();
      if (other.place().equals(entry.place()) && next.isAfter(from) && next.isBefore(until)) {
        until = next;
      }
    }
    return new Span(from, until);
  }

  private void cited(String id, Citation citation) {
    Instrument instrument = citation.instrument();
    if (!instrument.editions().contains(citation.edition())) {
      note(
          id,
          "所引《" + instrument.title() + "》没有" + citation.edition().name() + "版",
          instrument.id() + " has no such edition as " + citation.edition().name());
    }
    Instrument known = instruments.putIfAbsent(instrument.id(), instrument);
    boolean same =
        known == null
            || (known.title().equals(instrument.title())
                && known.editions().equals(instrument.editions())
                && known.rank() == instrument.rank()
                && known.jurisdiction().equals(instrument.jurisdiction()));
    if (!same) {
      note(instrument.id(), "同一标识用于不同的文件或版本", "two texts, or two states of one, have this id");
    }
  }

  private void certain(String id, Certainty certainty) {
    if (certainty == Certainty.UNVERIFIED) {
      note(id, "依据未经核实，不得进入规则集", "rests on what was never verified");
    }
  }

  private void editions(Instrument instrument) {
    Edition before = null;
    for (Edition edition : instrument.editions()) {
      if (before != null && Span.of(before).meets(Span.of(edition))) {
        note(
            instrument.id(),
            before.name() + "版与" + edition.name() + "版施行期间重叠",
            "editions " + before.name() + " and " + edition.name() + " overlap");
      }
      before = edition;
    }
  }

  private void note(String id, String chinese, String english) {
    findings.add(AuditFinding.of(Audit.REFERENCE, id, chinese, english));
  }
}
