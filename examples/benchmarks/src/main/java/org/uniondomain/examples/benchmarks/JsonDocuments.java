package org.uniondomain.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.change.ContractChange;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.bargaining.contract.ContractFiling;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.ContractSigning;
import org.uniondomain.core.bargaining.contract.ContractTerm;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.bargaining.draft.DraftVote;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.core.hardship.household.HouseholdMonth;
import org.uniondomain.core.money.Money;

/** 样例文档: what {@link JsonBenchmark} reads and writes: plain values only, so that both can. */
final class JsonDocuments {
  private static final LocalDate ADOPTED = LocalDate.of(2024, 1, 3);

  private JsonDocuments() {}

  static BargainingCase bargainingCase() {
    return BargainingCase.builder()
        .draftVotes(Listing.of(vote(ContractKind.COMPREHENSIVE), vote(ContractKind.WAGE)))
        .contract(contract(ContractKind.COMPREHENSIVE))
        .specialContracts(Listing.of(contract(ContractKind.WAGE)))
        .build();
  }

  private static DraftVote vote(ContractKind kind) {
    return DraftVote.builder()
        .kind(kind)
        .ballot(Ballot.builder().heldOn(ADOPTED).total(60).present(58).inFavour(41).build())
        .agreedOn(ADOPTED.minusDays(9))
        .draftedOn(ADOPTED.minusDays(8))
        .submittedOn(ADOPTED.minusDays(7))
        .build();
  }

  private static CollectiveContract contract(ContractKind kind) {
    return CollectiveContract.builder()
        .kind(kind)
        .scope(ContractScope.ENTERPRISE)
        .signedOn(ADOPTED.plusDays(3))
        .submittedOn(ADOPTED.plusDays(5))
        .receivedOn(ADOPTED.plusDays(6))
        .publishedByEnterpriseOn(ADOPTED.plusDays(25))
        .publishedByWorkersSideOn(ADOPTED.plusDays(26))
        .publishedInWriting(true)
        .promptlyPublished(true)
        .womensProtection(true)
        .attachedContracts(Listing.none())
        .changes(Listing.of(change(200), change(260)))
        .term(
            ContractTerm.builder()
                .firstDay(ADOPTED.plusDays(30))
                .lastDay(ADOPTED.plusDays(395))
                .build())
        .signing(
            ContractSigning.builder()
                .adoptedOn(ADOPTED)
                .signedByWorkersChief(true)
                .signedByEmployerChief(true)
                .sealed(true)
                .build())
        .filing(
            ContractFiling.builder()
                .copies(3)
                .explanation(true)
                .supervisedCentrally(false)
                .office(FilingOffice.LOCAL)
                .build())
        .build();
  }

  private static ContractChange change(int days) {
    return ContractChange.builder()
        .kind(ChangeKind.CHANGE)
        .agreed(true)
        .bargained(true)
        .signedOn(ADOPTED.plusDays(days))
        .submittedOn(ADOPTED.plusDays(days + 4))
        .build();
  }

  static HardshipHousehold household() {
    return HardshipHousehold.builder()
        .income(Money.yuan("31234.50"))
        .rigidExpenditure(Money.yuan("12800.00"))
        .employmentCost(Money.yuan("2400.00"))
        .months(12)
        .members(3)
        .minimumLivingStandard(Money.yuan(790))
        .stillInDifficulty(false)
        .struckByDisaster(false)
        .causeCost(Money.yuan("11000.00"))
        .helpedByGovernment(false)
        .receivesMinimumLiving(false)
        .treatmentCost(Money.yuan("9876.54"))
        .previousYearStandard(Money.yuan(760))
        .localAndInService(true)
        .slightlyAboveStandard(false)
        .lastingCause(true)
        .suddenCause(false)
        .homes(1)
        .homesAboveAverageArea(false)
        .ownsVehicle(false)
        .refusesWork(false)
        .highConsumption(false)
        .financialAssets(Money.yuan("5000.00"))
        .assetLimit(Money.yuan(30_000))
        .monthlyIncomes(Listing.complete(List.of(month(1), month(2), month(3), month(4), month(5))))
        .build();
  }

  private static HouseholdMonth month(int month) {
    return HouseholdMonth.builder()
        .month(LocalDate.of(2024, month, 1))
        .income(Money.yuan(2_500 + month))
        .deductions(Money.yuan("200.00"))
        .members(3)
        .minimumLivingStandard(Money.yuan(790))
        .build();
  }
}
