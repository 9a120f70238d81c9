package org.uniondomain.examples.benchmarks;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.examples.benchmarks.Ends.earliest;
import static org.uniondomain.examples.benchmarks.Ends.fewest;
import static org.uniondomain.examples.benchmarks.Ends.latest;
import static org.uniondomain.examples.benchmarks.Ends.most;
import static org.uniondomain.examples.benchmarks.Logic.and;
import static org.uniondomain.examples.benchmarks.Logic.happened;
import static org.uniondomain.examples.benchmarks.Logic.is;
import static org.uniondomain.examples.benchmarks.Logic.known;
import static org.uniondomain.examples.benchmarks.Logic.not;
import static org.uniondomain.examples.benchmarks.Logic.or;
import static org.uniondomain.examples.benchmarks.Logic.reaches;
import static org.uniondomain.examples.benchmarks.Logic.required;

import java.time.LocalDate;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.change.ChangeGround;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.bargaining.contract.ObjectionGround;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.time.WorkCalendar;
import org.uniondomain.rules.lang.Truth;

/** 手写的案卷核对: every check of a contract case by hand, which answers unknown too. */
final class ContractByHand {
  private static final WorkCalendar CALENDAR = WorkCalendar.bundled();
  private static final long AS_OF = LocalDate.of(2026, 6, 30).toEpochDay();

  private ContractByHand() {}

  /** Returns whether every check comes out met or not concerned. */
  static Truth careful(ContractCase each) {
    Ballot ballot = each.vote().ballot();
    CollectiveContract contract = each.contract();
    Truth wage = is(contract.kind(), WAGE);
    Truth vote =
        and(
            DraftVoteBenchmark.careful(each.vote()),
            and(
                atMost(ballot.present(), ballot.total()),
                atMost(ballot.inFavour(), ballot.present())));
    Truth made =
        and(signed(contract, wage), and(term(contract.term(), wage), filed(contract, wage)));
    Truth inForce = and(reviewed(contract, wage), published(contract, wage));
    Truth changed = changes(contract.changes());
    return and(
        and(vote, made), and(and(inForce, changed), WomensContentBenchmark.careful(contract)));
  }

  private static Truth atMost(Fact<Integer> part, Fact<Integer> whole) {
    return reaches(fewest(whole, 0), most(whole), fewest(part, 0), most(part));
  }

  private static Truth notAfter(Fact<LocalDate> day, long first, long last) {
    return not(reaches(earliest(day, AS_OF), latest(day), moved(first, 1), moved(last, 1)));
  }

  private static long moved(long day, long days) {
    return day == Long.MIN_VALUE || day == Long.MAX_VALUE ? day : day + days;
  }

  private static Truth within(Fact<LocalDate> act, Fact<LocalDate> from, int days, boolean rolls) {
    long first = moved(earliest(from, AS_OF), days);
    long last = moved(latest(from), days);
    return rolls && first != Long.MIN_VALUE && last != Long.MAX_VALUE
        ? notAfter(act, CALENDAR.earliestRolled(first), CALENDAR.latestRolled(last))
        : notAfter(act, first, last);
  }

  private static Truth signed(CollectiveContract contract, Truth wage) {
    ContractSigning signing = contract.signing();
    Truth happened = happened(contract.signedOn(), AS_OF);
    Truth chiefs =
        and(
            known(signing.signedByWorkersChief().orNull()),
            known(signing.signedByEmployerChief().orNull()));
    Truth adopted = within(signing.adoptedOn(), contract.signedOn(), 0, false);
    Truth sealed = and(chiefs, known(signing.sealed().orNull()));
    return and(required(happened, and(adopted, chiefs)), required(and(wage, happened), sealed));
  }

  private static long years(long day, int years) {
    return day == Long.MIN_VALUE || day == Long.MAX_VALUE
        ? day
        : LocalDate.ofEpochDay(day).plusYears(years).toEpochDay();
  }

  private static Truth term(ContractTerm term, Truth wage) {
    long first = earliest(term.firstDay(), AS_OF);
    long latestFirst = latest(term.firstDay());
    long over = moved(earliest(term.lastDay(), AS_OF), 1);
    long latestOver = moved(latest(term.lastDay()), 1);
    Truth year = reaches(over, latestOver, years(first, 1), years(latestFirst, 1));
    int most = wage == Truth.TRUE ? 1 : 3;
    Truth notLonger = reaches(years(first, most), years(latestFirst, most), over, latestOver);
    return wage == Truth.UNKNOWN ? Truth.UNKNOWN : and(year, notLonger);
  }

  private static Truth filed(CollectiveContract contract, Truth wage) {
    ContractFiling filing = contract.filing();
    Truth happened = happened(contract.submittedOn(), AS_OF);
    Truth inTime = within(contract.submittedOn(), contract.signedOn(), 10, true);
    Truth wageInTime = within(contract.submittedOn(), contract.signedOn(), 7, true);
    Truth copies = reaches(fewest(filing.copies(), 0), most(filing.copies()), 3, 3);
    Truth explained = known(filing.explanation().orNull());
    Truth central = known(filing.supervisedCentrally().orNull());
    Truth local = is(filing.office(), FilingOffice.LOCAL);
    Truth office = or(and(not(central), local), and(central, not(local)));
    return and(
        and(required(not(wage), inTime), required(wage, wageInTime)),
        and(required(happened, and(copies, office)), required(and(wage, happened), explained)));
  }

  private static <E extends Enum<E>> Truth named(Fact<E> ground, E other) {
    return ground.isNone() ? Truth.FALSE : not(is(ground, other));
  }

  private static Truth reviewed(CollectiveContract contract, Truth wage) {
    Fact<LocalDate> objection = contract.objectionServedOn();
    Truth happened = happened(objection, AS_OF);
    if (happened == Truth.FALSE) {
      return Truth.TRUE;
    }
    Truth named = named(contract.filing().objectionGround(), ObjectionGround.OTHER);
    return and(
        required(happened, named),
        and(
            required(and(not(wage), happened), within(objection, contract.receivedOn(), 15, false)),
            required(and(wage, happened), within(objection, contract.submittedOn(), 15, false))));
  }

  private static Truth published(CollectiveContract contract, Truth wage) {
    Truth promptly = known(contract.promptlyPublished().orNull());
    if (promptly != Truth.TRUE) {
      Truth effect = happened(EffectBenchmark.careful(contract), AS_OF);
      promptly = required(and(not(wage), effect), promptly);
    }
    return and(
        promptly,
        and(
            PublicationBenchmark.careful(contract, contract.publishedByEnterpriseOn()),
            PublicationBenchmark.careful(contract, contract.publishedByWorkersSideOn())));
  }

  private static Truth changes(Listing<ContractChange> changes) {
    Truth all = changes.isComplete() ? Truth.TRUE : Truth.UNKNOWN;
    for (int i = 0; i < changes.items().size(); i++) {
      ContractChange each = changes.items().get(i);
      Truth basis = or(known(each.agreed().orNull()), named(each.ground(), ChangeGround.OTHER));
      Truth filed =
          required(
              is(each.kind(), ChangeKind.CHANGE),
              within(each.submittedOn(), each.signedOn(), 10, true));
      all = and(all, and(basis, and(known(each.bargained().orNull()), filed)));
    }
    return all;
  }
}
