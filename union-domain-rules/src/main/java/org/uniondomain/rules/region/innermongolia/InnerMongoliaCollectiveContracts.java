package org.uniondomain.rules.region.innermongolia;

import static org.uniondomain.core.bargaining.contract.ContractKind.WAGE;
import static org.uniondomain.core.law.Certainty.INFERRED;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.CONTRACT;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.FILING;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.KIND;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.PUBLISHED_BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.RECEIVED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.SUBMITTED;
import static org.uniondomain.rules.bargaining.contract.CollectiveContractFacts.VOCABULARY;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_TERM;
import static org.uniondomain.rules.bargaining.contract.ContractTermRules.WAGE_USUAL;
import static org.uniondomain.rules.bargaining.contract.RenewalRules.WAGE_WINDOW;
import static org.uniondomain.rules.bargaining.draft.DraftSubmissionRules.DRAFTING;
import static org.uniondomain.rules.bargaining.draft.DraftSubmissionRules.RESUBMISSION;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.DRAFT_VOTE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteFacts.HELD_ON;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.QUORUM;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_MAJORITY;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_MAJORITY_SHARE;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_QUORUM;
import static org.uniondomain.rules.bargaining.draft.DraftVoteRules.WAGE_QUORUM_SHARE;
import static org.uniondomain.rules.bargaining.filing.ContractFilingRules.WAGE_PERIOD;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_EFFECT;
import static org.uniondomain.rules.bargaining.filing.EffectRules.WAGE_REVIEW;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.BY_ENTERPRISE;
import static org.uniondomain.rules.bargaining.filing.PublicationRules.WAGE_AGREEMENT_IN_FORCE;
import static org.uniondomain.rules.lang.Bound.HIGHER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Bound.NOT_LOWER_THAN;
import static org.uniondomain.rules.lang.Bound.WITHIN;
import static org.uniondomain.rules.lang.Measure.DAY;
import static org.uniondomain.rules.lang.Measure.TERM;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.Conventions.ROLL_OVER;
import static org.uniondomain.rules.law.InnerMongoliaLaw.WAGE_BARGAINING_REGULATION;
import static org.uniondomain.rules.wage.WorkQuotaRules.SHARE;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.uniondomain.core.bargaining.contract.CollectiveContract;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Regions;
import org.uniondomain.core.time.Term;
import org.uniondomain.core.wage.WageRise;
import org.uniondomain.rules.bargaining.contract.ContractFilingFacts;
import org.uniondomain.rules.bargaining.contract.ContractTermRules;
import org.uniondomain.rules.bargaining.contract.RenewalRules;
import org.uniondomain.rules.bargaining.draft.DraftVoteFacts;
import org.uniondomain.rules.bargaining.filing.EffectRules;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;
import org.uniondomain.rules.wage.WageRiseFacts;

/**
 * 内蒙古自治区工资协议规定: the review is counted from receipt, the enterprise publishes to all its staff, the
 * term is one year, and the sides bargain again before it ends.
 *
 * <p>The regional regulation on collective contracts is known by its name only, so that the law of
 * the region on contracts counts as not seen. Grounds for a change are four in its text on wages,
 * agreement not among them; the national rule, which it does not contradict, stands.
 */
public final class InnerMongoliaCollectiveContracts {
  private InnerMongoliaCollectiveContracts() {}

  private static final LocalDate FIRST = LocalDate.of(2012, 10, 1);
  private static final LocalDate AMENDED = LocalDate.of(2025, 12, 1);
  private static final Citation TEXT_OF_2012 = WAGE_BARGAINING_REGULATION.in("2012");

  /** 工资协议审查末日 in Inner Mongolia: as the national one, but counted from receipt. */
  public static final Calculation<CollectiveContract, LocalDate> LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.inner-mongolia.wage-agreement.last-day-of-review", CONTRACT, DAY)
          .label("内蒙古自治区工资协议审查末日", "last day of the review of a wage agreement in Inner Mongolia")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "审查意见自收到工资协议之日起{value}{bound}送达",
              "an opinion is served {bound} {value} of receipt of the wage agreement")
          .later(WAGE_BARGAINING_REGULATION.article(29, 1), TEXT)
          .when(KIND.is(WAGE))
          .is(WAGE_REVIEW.dayAfter(RECEIVED))
          .build();

  /** 企业公布期限: how long the enterprise has, from the day of effect. */
  public static final Threshold<Term> PUBLICATION =
      threshold(
              "bargaining.inner-mongolia.wage-agreement.publication",
              TERM,
              WITHIN,
              "企业公布工资协议期限",
              "period for the enterprise to publish a wage agreement")
          .in(Regions.INNER_MONGOLIA)
          .since(FIRST, Term.days(10), TEXT_OF_2012, INFERRED)
          .since(AMENDED, Term.days(10), WAGE_BARGAINING_REGULATION.article(29, 2), TEXT);

  /** 企业向全体职工公布工资协议: beside the national duty of both sides. */
  public static final Requirement<CollectiveContract> PUBLICATION_BY_ENTERPRISE =
      requirement("bargaining.inner-mongolia.wage-agreement.publication-by-enterprise", CONTRACT)
          .label("企业向全体职工公布工资协议", "publication of a wage agreement to all staff")
          .clause(
              PUBLICATION,
              SHALL,
              "企业自工资协议生效之日起{value}{bound}向全体职工公布",
              "the enterprise publishes a wage agreement to all its staff {bound} {value} of"
                  + " effect")
          .when(WAGE_AGREEMENT_IN_FORCE)
          .that(
              PUBLISHED_BY_ENTERPRISE.meets(
                  PUBLICATION.after(WAGE_EFFECT.result()).rolledIf(ROLL_OVER)))
          .build();

  /** 企业公布末日. */
  public static final Calculation<CollectiveContract, LocalDate> PUBLICATION_LAST_DAY =
      Calculation.<CollectiveContract, LocalDate>calculation(
              "bargaining.inner-mongolia.wage-agreement.last-day-of-publication", CONTRACT, DAY)
          .label("企业向全体职工公布工资协议末日", "last day for publishing a wage agreement to all staff")
          .clause(
              PUBLICATION,
              SHALL,
              "企业自工资协议生效之日起{value}{bound}向全体职工公布",
              "the enterprise publishes a wage agreement to all its staff {bound} {value} of"
                  + " effect")
          .when(WAGE_AGREEMENT_IN_FORCE)
          .is(PUBLICATION.dayAfter(WAGE_EFFECT.result()).rolledIf(ROLL_OVER))
          .build();

  /** 工资协议期限为一年. */
  public static final Requirement<CollectiveContract> ONE_YEAR =
      requirement("bargaining.inner-mongolia.wage-agreement.term", CONTRACT)
          .label("内蒙古自治区工资协议期限", "term of a wage agreement in Inner Mongolia")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "工资协议期限{bound}{value}",
              "the term of a wage agreement is {bound} {value}")
          .later(WAGE_BARGAINING_REGULATION.article(30), TEXT)
          .when(KIND.is(WAGE))
          .that(
              ContractTermRules.DAY_AFTER
                  .result()
                  .meets(WAGE_USUAL.after(ContractTermRules.FIRST_DAY)))
          .build();

  /** 期满前重新协商: a duty, where the national text only permits. */
  public static final Requirement<CollectiveContract> RENEWAL =
      requirement("bargaining.inner-mongolia.wage-agreement.renewal", CONTRACT)
          .label("内蒙古自治区工资协议期满前重新协商", "bargaining again before a wage agreement ends")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "工资协议期满前的期限内，双方应重新协商",
              "the sides bargain again in the window before a wage agreement ends")
          .later(WAGE_BARGAINING_REGULATION.article(30), TEXT)
          .when(KIND.is(WAGE))
          .that(
              RenewalRules.REQUESTED
                  .meets(Limit.at(NOT_EARLIER_THAN, RenewalRules.WAGE_OPENS.result()))
                  .and(RenewalRules.REQUESTED.meets(Limit.at(WITHIN, ContractTermRules.LAST_DAY))))
          .build();

  /** 报送时同时报上级工会. */
  public static final Requirement<CollectiveContract> COPIED_TO_HIGHER_UNION =
      requirement("bargaining.inner-mongolia.wage-agreement.copied-to-higher-union", CONTRACT)
          .label("工资协议同时报上级工会", "wage agreement copied to the higher union")
          .clause(
              TEXT_OF_2012,
              INFERRED,
              SHALL,
              "企业报送工资协议的同时，职工方报上级工会备案",
              "when the enterprise files a wage agreement, the workers' side files a copy with the"
                  + " higher union")
          .later(WAGE_BARGAINING_REGULATION.article(28), TEXT)
          .when(KIND.is(WAGE).and(SUBMITTED.happened()))
          .that(FILING.of(ContractFilingFacts.COPIED_TO_HIGHER_UNION))
          .build();

  /** 一线职工工资增长幅度: read in the text of 2012 from a secondary source. */
  public static final Requirement<WageRise> FRONT_LINE_RISE =
      requirement("wage.inner-mongolia.front-line-rise", WageRiseFacts.WAGE_RISE)
          .label("内蒙古自治区一线职工工资增长幅度", "rise of front-line workers in Inner Mongolia")
          .clause(
              WAGE_BARGAINING_REGULATION.in("2012").article(5, 1),
              SECONDARY,
              SHALL,
              "一线职工工资增长幅度高于企业平均工资增长幅度",
              "the wages of front-line workers rise by more than the average of the enterprise")
          .later(WAGE_BARGAINING_REGULATION.article(5, 1), TEXT)
          .that(WageRiseFacts.FRONT_LINE.meets(Limit.at(HIGHER_THAN, WageRiseFacts.AVERAGE)))
          .build();

  /** 工资增长规则. */
  public static final SubjectRules<WageRise> RISES =
      SubjectRules.of(WageRiseFacts.VOCABULARY, FRONT_LINE_RISE);

  /** 本地规则: what no national rule asks. */
  public static final SubjectRules<CollectiveContract> RULES =
      SubjectRules.of(VOCABULARY, PUBLICATION_LAST_DAY, RENEWAL, COPIED_TO_HIGHER_UNION);

  private static <V> UnaryOperator<Threshold<V>> ofTwoTexts(V value, int article, int paragraph) {
    Citation read =
        paragraph == 0
            ? WAGE_BARGAINING_REGULATION.article(article)
            : WAGE_BARGAINING_REGULATION.article(article, paragraph);
    return own -> own.since(FIRST, value, TEXT_OF_2012, INFERRED).since(AMENDED, value, read, TEXT);
  }

  /** 地方规定. */
  public static final Overlay OVERLAY =
      Overlay.of(Regions.INNER_MONGOLIA)
          .replaces(QUORUM, WAGE_QUORUM)
          .replaces(MAJORITY, WAGE_MAJORITY)
          .replaces(WAGE_QUORUM_SHARE, ofTwoTexts(Ratio.of(2, 3), 27, 2))
          .replaces(WAGE_MAJORITY_SHARE, ofTwoTexts(Ratio.of(1, 2), 27, 2))
          .replaces(DRAFTING, ofTwoTexts(Term.days(7), 27, 1))
          .replaces(RESUBMISSION, ofTwoTexts(Term.days(30), 27, 3))
          .replaces(WAGE_PERIOD, ofTwoTexts(Term.days(7), 28, 0))
          .replaces(EffectRules.WAGE_LAST_DAY, LAST_DAY)
          .replaces(WAGE_REVIEW, ofTwoTexts(Term.days(15), 29, 1))
          .adds(PUBLICATION_BY_ENTERPRISE, BY_ENTERPRISE)
          .replaces(WAGE_TERM, ONE_YEAR)
          .replaces(WAGE_USUAL, ofTwoTexts(Term.years(1), 30, 0))
          .replaces(WAGE_WINDOW, ofTwoTexts(Term.days(60), 30, 0))
          .replaces(SHARE, ofTwoTexts(Ratio.of(4, 5), 22, 0))
          .reads(
              DRAFT_VOTE,
              DraftVoteFacts.KIND
                  .is(WAGE)
                  .and(HELD_ON.meets(Limit.at(NOT_LOWER_THAN, Quantity.of(DAY, FIRST)))));
}
