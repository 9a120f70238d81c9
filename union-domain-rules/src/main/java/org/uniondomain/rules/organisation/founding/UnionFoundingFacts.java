package org.uniondomain.rules.organisation.founding;

import java.time.LocalDate;
import org.uniondomain.core.organisation.founding.UnionFounding;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 工会组建要素: what can be told of the founding of a union. */
public final class UnionFoundingFacts {
  private UnionFoundingFacts() {}

  /** 工会组建. */
  public static final Subject<UnionFounding> UNION_FOUNDING =
      Subject.named("union-founding", UnionFounding.class, "工会组建", "the founding of a union");

  /** 用人单位开业日. */
  public static final QuantityFact<UnionFounding, LocalDate> OPENED_ON =
      UNION_FOUNDING.day(
          "opened-on",
          "用人单位开业日",
          "day the employer opened",
          UnionFounding::openedOn,
          UnionFounding::withOpenedOn);

  /** 组建决议日. */
  public static final QuantityFact<UnionFounding, LocalDate> RESOLVED_ON =
      UNION_FOUNDING.day(
          "resolved-on",
          "组建决议日",
          "day of the founding vote",
          UnionFounding::resolvedOn,
          UnionFounding::withResolvedOn);

  /** 上级工会批准日. */
  public static final QuantityFact<UnionFounding, LocalDate> APPROVED_ON =
      UNION_FOUNDING.day(
          "approved-on",
          "上级工会批准日",
          "day of approval by the union above",
          UnionFounding::approvedOn,
          UnionFounding::withApprovedOn);

  /** 工会成立日. */
  public static final QuantityFact<UnionFounding, LocalDate> FOUNDED_ON =
      UNION_FOUNDING.day(
          "founded-on",
          "工会成立日",
          "day of founding",
          UnionFounding::foundedOn,
          UnionFounding::withFoundedOn);

  /** 外商投资企业. */
  public static final Flag<UnionFounding> FOREIGN_INVESTED =
      UNION_FOUNDING.flag(
          "foreign-invested",
          "外商投资企业",
          "foreign-invested enterprise",
          UnionFounding::foreignInvested,
          UnionFounding::withForeignInvested);

  /** 职工要求组建工会. */
  public static final Flag<UnionFounding> WORKERS_WISH =
      UNION_FOUNDING.flag(
          "workers-wish",
          "职工要求组建工会",
          "workers wish a union",
          UnionFounding::workersWish,
          UnionFounding::withWorkersWish);

  /** 上级工会派员帮助组建. */
  public static final Flag<UnionFounding> HELPERS_SENT =
      UNION_FOUNDING.flag(
          "helpers-sent",
          "上级工会派员帮助组建",
          "union above sent helpers",
          UnionFounding::helpersSent,
          UnionFounding::withHelpersSent);

  /** 阻挠职工参加和组织工会. */
  public static final Flag<UnionFounding> OBSTRUCTED =
      UNION_FOUNDING
          .flag(
              "obstructed",
              "阻挠职工参加和组织工会",
              "joining or founding obstructed",
              UnionFounding::obstructed,
              UnionFounding::withObstructed)
          .actionable();

  /** 成立时应建女职工委员会. */
  public static final Flag<UnionFounding> WOMENS_COMMITTEE_DUE =
      UNION_FOUNDING.flag(
          "womens-committee-due",
          "成立时应建女职工委员会",
          "women workers' committee due at the founding",
          UnionFounding::womensCommitteeDue,
          UnionFounding::withWomensCommitteeDue);

  /** 女职工委员会成立日. */
  public static final QuantityFact<UnionFounding, LocalDate> WOMENS_COMMITTEE_FOUNDED_ON =
      UNION_FOUNDING.day(
          "womens-committee-founded-on",
          "女职工委员会成立日",
          "day of founding of the women workers' committee",
          UnionFounding::womensCommitteeFoundedOn,
          UnionFounding::withWomensCommitteeFoundedOn);

  /** 词汇. */
  public static final Vocabulary<UnionFounding> VOCABULARY =
      Vocabulary.of(UNION_FOUNDING, UnionFounding.builder().build())
          .with(OPENED_ON, RESOLVED_ON, APPROVED_ON, FOUNDED_ON)
          .with(FOREIGN_INVESTED, WORKERS_WISH, HELPERS_SENT, OBSTRUCTED)
          .with(WOMENS_COMMITTEE_DUE, WOMENS_COMMITTEE_FOUNDED_ON);
}
