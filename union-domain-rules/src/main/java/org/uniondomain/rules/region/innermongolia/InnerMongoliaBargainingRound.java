package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.bargaining.side.SelectionMethod.NOMINATED_AND_CONFIRMED;
import static org.uniondomain.core.bargaining.side.SelectionMethod.RECOMMENDED_AND_PUBLICISED;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.dispute.CorrectionOrderRules.WAGE_FOUR_GROUNDS;
import static org.uniondomain.rules.bargaining.protection.ProtectionRules.WAGE_TRANSFER_WITH_CONSENT;
import static org.uniondomain.rules.bargaining.round.OfferRules.WAGE_REPLY_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_DATA_TERM;
import static org.uniondomain.rules.bargaining.round.PreparationRules.WAGE_REPORT_TERM;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.BARGAINING_SIDE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.KIND;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.ROLE;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.SELECTION;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.SERVE_UNTIL_PERFORMED;
import static org.uniondomain.rules.bargaining.side.BargainingSideFacts.STAFF;
import static org.uniondomain.rules.bargaining.side.BargainingSideRules.OUTSIDE_SHARE_IN_WAGE_BARGAINING;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_DISABLED_LINE;
import static org.uniondomain.rules.bargaining.side.CompositionRules.WAGE_WOMEN_LINE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HEAD_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_HUMAN_RESOURCES_BARRED;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_OUTSIDERS_BY_PROCEDURE;
import static org.uniondomain.rules.bargaining.side.EligibilityRules.WAGE_UNION_STAFF_BARRED;
import static org.uniondomain.rules.bargaining.side.RepresentedStaffFacts.UNION_EXISTS;
import static org.uniondomain.rules.bargaining.side.SelectionRules.TERM_OF_OFFICE;
import static org.uniondomain.rules.bargaining.side.SelectionRules.UNION_SELECTS;
import static org.uniondomain.rules.bargaining.side.SelectionRules.WAGE_CONSENT_SHARE;
import static org.uniondomain.rules.bargaining.side.SideSizeRules.WAGE_USUAL_MAXIMUM_SIZE;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.InnerMongoliaLaw.WAGE_BARGAINING_REGULATION;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.lang.Requirement;

/**
 * 内蒙古自治区工资集体协商规定: sides, reply, report and data of wage bargaining. The text in force since
 * 2025-12-01 was read; that its numbers held since 2012 is inferred, and the earlier text is cited
 * as a whole. On the least number, equality and the chief it says what the nation says.
 *
 * <p>The regional regulation on collective contracts is known by its name only, so that the law of
 * the region on this subject counts as not seen.
 */
public final class InnerMongoliaBargainingRound {
  private InnerMongoliaBargainingRound() {}

  private static final LocalDate FIRST = LocalDate.of(2012, 10, 1);
  private static final LocalDate AMENDED = LocalDate.of(2025, 12, 1);
  private static final Citation TEXT_OF_2012 = WAGE_BARGAINING_REGULATION.in("2012");

  /** 职工一方协商代表的产生. */
  public static final Requirement<BargainingSide> SELECTION_OF_WORKERS =
      requirement("bargaining.inner-mongolia.selection", BARGAINING_SIDE)
          .label("内蒙古自治区职工一方协商代表的产生", "how worker representatives are made in Inner Mongolia")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "已建工会的，由工会提名并经职工代表大会确认，或者由工会组织推荐并公示",
              "where there is a union, it nominates and the congress confirms, or it organises the"
                  + " recommendation and publicises the result")
          .later(WAGE_BARGAINING_REGULATION.article(9, 1), TEXT)
          .when(all(KIND.is(WAGE), ROLE.is(SideRole.WORKERS), STAFF.of(UNION_EXISTS)))
          .that(SELECTION.isOneOf(NOMINATED_AND_CONFIRMED, RECOMMENDED_AND_PUBLICISED))
          .build();

  /** 协商代表任期至合同履行完毕. */
  public static final Requirement<BargainingSide> TERM_UNTIL_PERFORMED =
      requirement("bargaining.inner-mongolia.term-of-office", BARGAINING_SIDE)
          .label("内蒙古自治区工资协商代表任期", "term of representatives in Inner Mongolia")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "工资协商代表的任期至工资集体合同履行完毕为止",
              "representatives in wage bargaining serve until the contract has been performed")
          .later(WAGE_BARGAINING_REGULATION.article(12), TEXT)
          .when(KIND.is(WAGE))
          .that(SERVE_UNTIL_PERFORMED)
          .build();

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(
              WAGE_USUAL_MAXIMUM_SIZE,
              own ->
                  own.since(FIRST, 9, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, 9, WAGE_BARGAINING_REGULATION.article(10), TEXT))
          .replaces(
              OUTSIDE_SHARE_IN_WAGE_BARGAINING,
              own ->
                  own.since(FIRST, Ratio.of(1, 3), TEXT_OF_2012, INFERRED)
                      .since(AMENDED, Ratio.of(1, 3), WAGE_BARGAINING_REGULATION.article(14), TEXT))
          .replaces(
              WAGE_OUTSIDERS_BY_PROCEDURE,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(14), TEXT))
          .replaces(
              WAGE_WOMEN_LINE,
              own ->
                  own.since(FIRST, Ratio.of(1, 10), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED, Ratio.of(1, 10), WAGE_BARGAINING_REGULATION.article(10), TEXT))
          .replaces(
              WAGE_DISABLED_LINE,
              own ->
                  own.since(FIRST, Ratio.of(1, 10), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED, Ratio.of(1, 10), WAGE_BARGAINING_REGULATION.article(10), TEXT))
          .replaces(
              WAGE_UNION_STAFF_BARRED,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(9, 2), TEXT))
          .replaces(
              WAGE_HEAD_BARRED,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(9, 2), TEXT))
          .replaces(
              WAGE_HUMAN_RESOURCES_BARRED,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(9, 2), TEXT))
          .replaces(
              WAGE_CONSENT_SHARE,
              own ->
                  own.since(FIRST, Ratio.of(1, 2), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED, Ratio.of(1, 2), WAGE_BARGAINING_REGULATION.article(9, 1), TEXT))
          .replaces(
              WAGE_REPLY_TERM,
              own ->
                  own.since(FIRST, Term.days(15), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED, Term.days(15), WAGE_BARGAINING_REGULATION.article(24, 1), TEXT))
          .replaces(
              WAGE_REPORT_TERM,
              own ->
                  own.since(FIRST, Term.workingDays(5), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED,
                          Term.workingDays(5),
                          WAGE_BARGAINING_REGULATION.article(25),
                          TEXT))
          .replaces(
              WAGE_DATA_TERM,
              own ->
                  own.since(FIRST, Term.workingDays(5), TEXT_OF_2012, INFERRED)
                      .since(
                          AMENDED,
                          Term.workingDays(5),
                          WAGE_BARGAINING_REGULATION.article(26),
                          TEXT))
          .replaces(
              WAGE_TRANSFER_WITH_CONSENT,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(18), TEXT))
          .replaces(
              WAGE_FOUR_GROUNDS,
              own ->
                  own.since(FIRST, true, TEXT_OF_2012, INFERRED)
                      .since(AMENDED, true, WAGE_BARGAINING_REGULATION.article(38), TEXT))
          .replaces(UNION_SELECTS, SELECTION_OF_WORKERS)
          .replaces(TERM_OF_OFFICE, TERM_UNTIL_PERFORMED);
}
