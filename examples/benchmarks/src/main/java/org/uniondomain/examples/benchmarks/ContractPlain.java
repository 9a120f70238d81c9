package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.time.WorkCalendar;

/** 不带类型的案卷: the facts of a contract case as plain numbers, and every check on them. */
record ContractPlain(
    boolean wage,
    Vote vote,
    Signing signing,
    Term term,
    Filing filing,
    Review review,
    long publishedByEnterprise,
    long publishedByWorkers,
    boolean promptly,
    boolean womensContent,
    Change change) {
  private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
  private static final long AS_OF = LocalDate.of(2026, 6, 30).toEpochDay();
  private static final long NEVER = Long.MAX_VALUE;

  /** The vote in numbers of persons. */
  record Vote(int total, int present, int inFavour) {
    boolean isMet() {
      return present * 3L >= total * 2L
          && inFavour * 2L >= total
          && present <= total
          && inFavour <= present;
    }
  }

  /** Adoption and signatures. */
  record Signing(long adopted, long signed, boolean workers, boolean employer, boolean sealed) {
    boolean isMet(boolean wage) {
      return adopted <= signed && workers && employer && (!wage || sealed);
    }
  }

  /** The term, its last day inclusive. */
  record Term(LocalDate first, LocalDate last) {
    boolean isMet(boolean wage) {
      LocalDate over = last.plusDays(1);
      return wage
          ? over.equals(first.plusYears(1))
          : !over.isBefore(first.plusYears(1)) && !over.isAfter(first.plusYears(3));
    }
  }

  /** The filing. */
  record Filing(long submitted, int copies, boolean explained, boolean central, boolean local) {
    boolean isMet(boolean wage, long signed) {
      return submitted <= CALENDAR.earliestRolled(signed + (wage ? 7 : 10))
          && copies >= 3
          && (!wage || explained)
          && central != local;
    }
  }

  /** The review. */
  record Review(long received, long objection, long opinion, boolean groundNamed) {
    boolean isMet(boolean wage, long submitted) {
      return objection == NEVER || (groundNamed && objection <= (wage ? submitted : received) + 15);
    }
  }

  /** A change. */
  record Change(boolean text, boolean based, boolean bargained, long signed, long submitted) {
    boolean isMet() {
      return based && bargained && (!text || submitted <= CALENDAR.earliestRolled(signed + 10));
    }
  }

  boolean isMet() {
    return vote.isMet()
        && signing.isMet(wage)
        && term.isMet(wage)
        && filing.isMet(wage, signing.signed)
        && review.isMet(wage, filing.submitted)
        && womensContent
        && (wage ? isPublished() : promptly)
        && change.isMet();
  }

  private boolean isPublished() {
    long last = filing.submitted + 15;
    long effect = review.opinion <= last ? review.opinion : last + 1;
    long end = CALENDAR.earliestRolled(effect + 5);
    return review.objection <= last
        || effect > AS_OF
        || (publishedByEnterprise <= end && publishedByWorkers <= end);
  }

  /** Takes the facts out of a case that is wholly known. */
  static ContractPlain of(ContractCase each) {
    Ballot ballot = each.vote().ballot();
    CollectiveContract contract = each.contract();
    ContractTerm term = contract.term();
    ContractChange change = contract.changes().items().get(0);
    return new ContractPlain(
        contract.kind().get() == ContractKind.WAGE,
        new Vote(ballot.total().get(), ballot.present().get(), ballot.inFavour().get()),
        new Signing(
            day(contract.signing().adoptedOn()), day(contract.signedOn()), true, true, true),
        new Term(term.firstDay().get(), term.lastDay().get()),
        new Filing(
            day(contract.submittedOn()), contract.filing().copies().get(), true, false, true),
        new Review(day(contract.receivedOn()), NEVER, NEVER, true),
        day(contract.publishedByEnterpriseOn()),
        day(contract.publishedByWorkersSideOn()),
        contract.promptlyPublished().get(),
        contract.womensProtection().get(),
        new Change(true, true, true, day(change.signedOn()), day(change.submittedOn())));
  }

  private static long day(Fact<LocalDate> day) {
    return day.isNone() ? NEVER : day.get().toEpochDay();
  }
}
