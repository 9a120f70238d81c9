package org.uniondomain.rules.bargaining.side;

import org.uniondomain.core.assembly.Ballot;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.side.BargainingSide;
import org.uniondomain.core.bargaining.side.Representative;
import org.uniondomain.core.bargaining.side.RepresentedStaff;
import org.uniondomain.core.bargaining.side.SelectionMethod;
import org.uniondomain.core.bargaining.side.SideRole;
import org.uniondomain.core.bargaining.side.Vacancy;
import org.uniondomain.rules.assembly.BallotFacts;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商一方要素: what can be told of a side of the bargaining. */
public final class BargainingSideFacts {
  private BargainingSideFacts() {}

  /** 协商一方. */
  public static final Subject<BargainingSide> BARGAINING_SIDE =
      Subject.named("bargaining-side", BargainingSide.class, "协商一方", "side of the bargaining");

  /** 协商方. */
  public static final Choice<BargainingSide, SideRole> ROLE =
      BARGAINING_SIDE.choice(
          "role",
          "协商方",
          "whom the side speaks for",
          SideRole.class,
          BargainingSide::role,
          BargainingSide::withRole);

  /** 协商的合同种类. */
  public static final Choice<BargainingSide, ContractKind> KIND =
      BARGAINING_SIDE.choice(
          "kind",
          "协商的合同种类",
          "kind of contract bargained over",
          ContractKind.class,
          BargainingSide::kind,
          BargainingSide::withKind);

  /** 协商代表. */
  public static final Items<BargainingSide, Representative> REPRESENTATIVES =
      BARGAINING_SIDE.items(
          "representatives",
          "协商代表",
          "representatives",
          Representative.class,
          BargainingSide::representatives,
          BargainingSide::withRepresentatives);

  /** 被代表的职工. */
  public static final Part<BargainingSide, RepresentedStaff> STAFF =
      BARGAINING_SIDE.part(
          "staff",
          "被代表的职工",
          "staff that is represented",
          RepresentedStaff.class,
          BargainingSide::staff,
          BargainingSide::withStaff);

  /** 产生方式. */
  public static final Choice<BargainingSide, SelectionMethod> SELECTION =
      BARGAINING_SIDE
          .choice(
              "selection",
              "产生方式",
              "how the representatives were made",
              SelectionMethod.class,
              BargainingSide::selection,
              BargainingSide::withSelection)
          .actionable();

  /** 职工同意. */
  public static final Part<BargainingSide, Ballot> CONSENT =
      BARGAINING_SIDE.part(
          "consent",
          "职工同意",
          "consent of the staff",
          Ballot.class,
          BargainingSide::consent,
          BargainingSide::withConsent);

  /** 上级工会指导. */
  public static final Flag<BargainingSide> GUIDED_BY_HIGHER_UNION =
      BARGAINING_SIDE
          .flag(
              "guided-by-higher-union",
              "上级工会指导",
              "guided by the higher union",
              BargainingSide::guidedByHigherUnion,
              BargainingSide::withGuidedByHigherUnion)
          .actionable();

  /** 已确定代表任期. */
  public static final Flag<BargainingSide> TERM_SET =
      BARGAINING_SIDE
          .flag(
              "term-set",
              "已确定代表任期",
              "term of the representatives set",
              BargainingSide::termSet,
              BargainingSide::withTermSet)
          .actionable();

  /** 任期至合同履行完毕. */
  public static final Flag<BargainingSide> SERVE_UNTIL_PERFORMED =
      BARGAINING_SIDE
          .flag(
              "serve-until-performed",
              "任期至合同履行完毕",
              "serve until performance",
              BargainingSide::serveUntilPerformed,
              BargainingSide::withServeUntilPerformed)
          .actionable();

  /** 女职工代表比例适当. */
  public static final Flag<BargainingSide> WOMEN_PROPORTIONATE =
      BARGAINING_SIDE.judgement(
          "women-proportionate",
          "女职工代表比例适当",
          "share of women in proportion",
          BargainingSide::womenProportionate,
          BargainingSide::withWomenProportionate);

  /** 代表空缺. */
  public static final Items<BargainingSide, Vacancy> VACANCIES =
      BARGAINING_SIDE.items(
          "vacancies",
          "代表空缺",
          "vacancies",
          Vacancy.class,
          BargainingSide::vacancies,
          BargainingSide::withVacancies);

  /** 词汇. */
  public static final Vocabulary<BargainingSide> VOCABULARY =
      Vocabulary.of(BARGAINING_SIDE, BargainingSide.builder().build())
          .with(
              ROLE,
              KIND,
              SELECTION,
              GUIDED_BY_HIGHER_UNION,
              TERM_SET,
              SERVE_UNTIL_PERFORMED,
              WOMEN_PROPORTIONATE)
          .with(REPRESENTATIVES, RepresentativeFacts.VOCABULARY)
          .with(STAFF, RepresentedStaffFacts.VOCABULARY)
          .with(CONSENT, BallotFacts.VOCABULARY)
          .with(VACANCIES, VacancyFacts.VOCABULARY);
}
