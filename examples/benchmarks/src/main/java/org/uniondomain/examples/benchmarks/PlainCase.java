package org.uniondomain.examples.benchmarks;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.FilingOffice;

/** 案件的普通写法: the case that {@link JsonBenchmark} reads, as plain types for data binding. */
@Value.Enclosing
interface PlainCase {

  /** A case. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Case.class)
  @JsonDeserialize(as = ImmutablePlainCase.Case.class)
  interface Case {
    List<Vote> draftVotes();

    Contract contract();

    List<Contract> specialContracts();
  }

  /** The vote on a draft. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Vote.class)
  @JsonDeserialize(as = ImmutablePlainCase.Vote.class)
  interface Vote {
    ContractKind kind();

    LocalDate agreedOn();

    LocalDate draftedOn();

    LocalDate submittedOn();

    Ballot ballot();
  }

  /** A ballot. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Ballot.class)
  @JsonDeserialize(as = ImmutablePlainCase.Ballot.class)
  interface Ballot {
    LocalDate heldOn();

    int total();

    int present();

    int inFavour();
  }

  /** A contract. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Contract.class)
  @JsonDeserialize(as = ImmutablePlainCase.Contract.class)
  interface Contract {
    ContractKind kind();

    ContractScope scope();

    LocalDate signedOn();

    LocalDate submittedOn();

    LocalDate receivedOn();

    LocalDate publishedByEnterpriseOn();

    LocalDate publishedByWorkersSideOn();

    boolean publishedInWriting();

    boolean promptlyPublished();

    boolean womensProtection();

    List<Change> attachedContracts();

    List<Change> changes();

    Term term();

    Signing signing();

    Filing filing();
  }

  /** A change. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Change.class)
  @JsonDeserialize(as = ImmutablePlainCase.Change.class)
  interface Change {
    ChangeKind kind();

    boolean agreed();

    boolean bargained();

    LocalDate signedOn();

    LocalDate submittedOn();
  }

  /** A term. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Term.class)
  @JsonDeserialize(as = ImmutablePlainCase.Term.class)
  interface Term {
    LocalDate firstDay();

    LocalDate lastDay();
  }

  /** A signing. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Signing.class)
  @JsonDeserialize(as = ImmutablePlainCase.Signing.class)
  interface Signing {
    LocalDate adoptedOn();

    boolean signedByWorkersChief();

    boolean signedByEmployerChief();

    boolean sealed();
  }

  /** A filing. */
  @Value.Immutable
  @JsonSerialize(as = ImmutablePlainCase.Filing.class)
  @JsonDeserialize(as = ImmutablePlainCase.Filing.class)
  interface Filing {
    int copies();

    boolean explanation();

    boolean supervisedCentrally();

    FilingOffice office();
  }
}
