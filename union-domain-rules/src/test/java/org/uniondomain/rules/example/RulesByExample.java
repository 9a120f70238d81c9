package org.uniondomain.rules.example;

import com.google.common.collect.ImmutableList;
import org.uniondomain.rules.aid.grant.AidExamples;
import org.uniondomain.rules.aid.grant.LivingAidExamples;
import org.uniondomain.rules.assembly.WorkersCongressExamples;
import org.uniondomain.rules.bargaining.contract.CollectiveContractExamples;
import org.uniondomain.rules.bargaining.coverage.CoverageOfContractsExamples;
import org.uniondomain.rules.bargaining.draft.DraftVoteExamples;
import org.uniondomain.rules.bargaining.drive.BargainingDriveExamples;
import org.uniondomain.rules.bargaining.performance.GoverningTextExamples;
import org.uniondomain.rules.bargaining.side.BargainingSideExamples;
import org.uniondomain.rules.competition.CompetitionExamples;
import org.uniondomain.rules.competition.fund.AwardFundExamples;
import org.uniondomain.rules.culture.CultureExamples;
import org.uniondomain.rules.hardship.file.FileExamples;
import org.uniondomain.rules.hardship.tier.HardshipExamples;
import org.uniondomain.rules.honour.HonourExamples;
import org.uniondomain.rules.organisation.UnionDutiesExamples;
import org.uniondomain.rules.organisation.money.UnionFundsExamples;
import org.uniondomain.rules.organisation.structure.UnionOrganisationExamples;
import org.uniondomain.rules.service.ServiceExamples;
import org.uniondomain.rules.service.petition.PetitionExamples;
import org.uniondomain.rules.statistics.StatisticsExamples;
import org.uniondomain.rules.wage.MinimumWageExamples;
import org.uniondomain.rules.wage.PayrollExamples;
import org.uniondomain.rules.wage.women.MaternityProtectionExamples;

/**
 * 以例说法: the examples of docs/rules-by-example.md, in its order.
 *
 * <p>To add one, append to the list of the subject ({@code rules/<subject>} of this test tree):
 *
 * <pre>{@code
 * Example.of("第六条：提取比例恰为1%", AwardFundRules.MINIMUM, InnerMongolia.HOHHOT,
 *     LocalDate.of(2013, 6, 30),
 *     AwardFund.builder().payroll(Money.yuan("10000000")).accrued(Money.yuan("100000")).build()),
 * }</pre>
 *
 * and run {@code mvn -pl union-domain-core,union-domain-rules test -Dtest=RulesByExampleTest
 * -Dsurefire.failIfNoSpecifiedTests=false}, which writes the document; commit it with the example.
 * A new subject is a class like {@link AwardFundExamples} and one line below. The sentence of the
 * rule is taken from its source by its id, and examples of one rule that follow one another share
 * it. Facts are made up; people in them are nobody.
 */
final class RulesByExample {
  private RulesByExample() {}

  static final ImmutableList<Example<?>> ALL =
      ImmutableList.<Example<?>>builder()
          .addAll(AwardFundExamples.ALL)
          .addAll(DraftVoteExamples.ALL)
          .addAll(BargainingSideExamples.ALL)
          .addAll(MinimumWageExamples.ALL)
          .addAll(PayrollExamples.ALL)
          .addAll(UnionOrganisationExamples.ALL)
          .addAll(UnionDutiesExamples.ALL)
          .addAll(UnionFundsExamples.ALL)
          .addAll(WorkersCongressExamples.ALL)
          .addAll(CollectiveContractExamples.ALL)
          .addAll(CoverageOfContractsExamples.ALL)
          .addAll(GoverningTextExamples.ALL)
          .addAll(BargainingDriveExamples.ALL)
          .addAll(MaternityProtectionExamples.ALL)
          .addAll(PetitionExamples.ALL)
          .addAll(StatisticsExamples.ALL)
          .addAll(HardshipExamples.ALL)
          .addAll(LivingAidExamples.ALL)
          .addAll(AidExamples.ALL)
          .addAll(FileExamples.ALL)
          .addAll(CompetitionExamples.ALL)
          .addAll(HonourExamples.ALL)
          .addAll(ServiceExamples.ALL)
          .addAll(CultureExamples.ALL)
          // one line for each subject
          .build();
}
