package org.uniondomain.rules.bargaining.draft;

import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.ADOPTED;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.uniondomain.core.assembly.AssemblyForm;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.Regions;
import org.uniondomain.rules.example.Example;

/** 集体合同草案表决示例. */
public final class DraftVoteExamples {
  private DraftVoteExamples() {}

  private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
  private static final Fact<ContractKind> WAGE = Fact.known(ContractKind.WAGE);
  private static final Fact<ContractKind> GENERAL = Fact.known(ContractKind.COMPREHENSIVE);

  /** 示例. */
  public static final ImmutableList<Example<DraftVote>> ALL =
      ImmutableList.of(
          Example.of(
              "180名代表，120人到会，90人同意", ADOPTED, Division.NATION, DAY, vote(GENERAL, 180, 120, 90)),
          Example.of("到会者的半数同意不够", ADOPTED, Division.NATION, DAY, vote(GENERAL, 180, 120, 60)),
          Example.of("山东省工资专项：多数够，到会人数不够", ADOPTED, Regions.SHANDONG, DAY, vote(WAGE, 100, 55, 51)),
          Example.of("到会人数", QUORUM, Regions.SHANDONG, DAY, vote(WAGE, 100, 55, 51)),
          Example.of("山东省工资专项：51人", MAJORITY, Regions.SHANDONG, DAY, vote(WAGE, 100, 55, 51)),
          Example.of("山东省综合性合同：恰为半数", MAJORITY, Regions.SHANDONG, DAY, vote(GENERAL, 100, 70, 50)),
          Example.of(
              "山东省，种类未知，恰为半数", MAJORITY, Regions.SHANDONG, DAY, vote(Fact.unknown(), 100, 70, 50)),
          Example.of("浙江省：恰为半数", MAJORITY, Regions.ZHEJIANG, DAY, vote(GENERAL, 180, 120, 90)));

  private static DraftVote vote(Fact<ContractKind> kind, int total, int present, int inFavour) {
    return DraftVote.builder()
        .kind(kind)
        .ballot(
            Ballot.builder()
                .form(AssemblyForm.WORKERS_CONGRESS)
                .heldOn(DAY)
                .total(total)
                .present(present)
                .inFavour(inFavour)
                .build())
        .build();
  }
}
