package org.uniondomain.rules.bargaining.contract;

import static org.uniondomain.rules.bargaining.contract.ContractCases.WITHOUT_ROLL_OVER;

import java.time.LocalDate;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Answer;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Rule;
import org.uniondomain.rules.lang.Verdict;

/** 集体合同期日案例: one contract and one draft of 2018, asked for every clock and every length. */
public final class ContractClocks {
  private ContractClocks() {}

  private static final LocalDate LATER = LocalDate.of(2018, 12, 31);

  /** Returns the day of March 2018. */
  public static LocalDate march(int day) {
    return LocalDate.of(2018, 3, day);
  }

  /**
   * Returns a contract in force since 1 April 2018, of which everything is known: told of its
   * adoption on 1 March, signed on 5 March, running through 2018.
   */
  public static CollectiveContract contract(ContractKind kind) {
    return ContractCases.received(kind, march(16))
        .withSubmittedOn(Fact.known(march(16)))
        .withSignedOn(Fact.known(march(5)))
        .withSigning(
            ContractSigning.builder()
                .adoptedOn(march(1))
                .adoptionNoticedOn(march(1))
                .signedByWorkersChief(true)
                .signedByEmployerChief(true)
                .sealed(true)
                .build())
        .withTerm(term(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)));
  }

  /** Returns a term with a request to renew that nobody has made. */
  public static ContractTerm term(LocalDate first, LocalDate last) {
    return ContractTerm.builder()
        .firstDay(first)
        .lastDay(last)
        .endConditionOn(Fact.none())
        .renewalRequestedOn(Fact.none())
        .build();
  }

  /** Returns the day that the rule called {@code id} reckons by the law of {@code day}. */
  public static Fact<LocalDate> clock(String id, Division place, ContractKind kind, LocalDate day) {
    return decided(id, place, day, contract(kind)).asFact();
  }

  /** Returns the day that the rule called {@code id} reckons of an objection on 20 March. */
  public static Fact<LocalDate> objectedClock(
      String id, Division place, ContractKind kind, LocalDate day) {
    return decided(id, place, day, contract(kind).withObjectionServedOn(Fact.known(march(20))))
        .asFact();
  }

  @SuppressWarnings("unchecked")
  private static <S> Answer<LocalDate> decided(
      String id, Division place, LocalDate day, S subject) {
    Calculation<S, LocalDate> rule = (Calculation<S, LocalDate>) rule(id);
    return WITHOUT_ROLL_OVER.at(place, day, LATER).decide(rule, subject);
  }

  /** Returns the day that the rule called {@code id} reckons of a draft agreed on 5 March. */
  public static Fact<LocalDate> draftClock(
      String id, Division place, ContractKind kind, boolean again, LocalDate day) {
    DraftVote draft =
        DraftVote.builder()
            .kind(kind)
            .agreedOn(march(5))
            .earlierVoteFailedOn(again ? Fact.known(march(1)) : Fact.none())
            .build();
    return decided(id, place, day, draft).asFact();
  }

  /** Returns the verdict on a contract that runs from 1 January 2018 through {@code last}. */
  public static String length(Division place, ContractKind kind, LocalDate day, LocalDate last) {
    CollectiveContract contract = contract(kind).withTerm(term(LocalDate.of(2018, 1, 1), last));
    var rule =
        kind == ContractKind.WAGE ? ContractTermRules.WAGE_TERM : ContractTermRules.TERM_LENGTH;
    return text(WITHOUT_ROLL_OVER.at(place, day, LATER).decide(rule, contract));
  }

  /** Returns the verdict on a vote of 100, held on {@code day}, that the rule gives. */
  public static String vote(
      String id, Division place, ContractKind kind, LocalDate day, int present, int inFavour) {
    DraftVote vote =
        DraftVote.builder()
            .kind(kind)
            .ballot(
                Ballot.builder()
                    .form(AssemblyForm.GENERAL_MEETING)
                    .heldOn(day)
                    .total(100)
                    .present(present)
                    .inFavour(inFavour)
                    .build())
            .build();
    @SuppressWarnings("unchecked")
    Requirement<DraftVote> rule = (Requirement<DraftVote>) rule(id);
    return text(UnionRules.standard().at(place, LocalDate.of(2026, 1, 31)).decide(rule, vote));
  }

  private static Rule<?> rule(String id) {
    return UnionRules.standard().allRules().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Verdict verdict) {
    return verdict instanceof Verdict.Breached breached
        ? breached.consequence().name()
        : verdict.kind().name();
  }
}
