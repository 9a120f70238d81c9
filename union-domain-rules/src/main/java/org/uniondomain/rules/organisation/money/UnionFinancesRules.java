package org.uniondomain.rules.organisation.money;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.CompetitionLaw.ENTERPRISE_UNION_REGULATION;
import static org.uniondomain.rules.law.OrganisationLaw.TRADE_UNION_LAW;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.ACCOUNTS_DRAWN_UP;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.AUDITED;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.BUDGET_DRAWN_UP;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.ENTERPRISE_UNION;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.INCOMES;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.MAINLY_FOR_WORKERS;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.OWN_BANK_ACCOUNT;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.PREMISES_PROVIDED;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.TOTAL_INCOME;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.UNION_FINANCES;
import static org.uniondomain.rules.organisation.money.UnionFinancesFacts.VOCABULARY;

import org.uniondomain.core.organisation.money.UnionFinances;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/** 工会经费管理规则: independent funds, with budget, final accounts and audit. */
public final class UnionFinancesRules {
  private UnionFinancesRules() {}

  /** 预算、决算和经费审查. */
  public static final Requirement<UnionFinances> BUDGET =
      requirement("organisation.finances.budget", UNION_FINANCES)
          .label("工会经费独立，建立预算、决算和经费审查制度", "budget, final accounts and audit")
          .clause(
              TRADE_UNION_LAW.in("2001").article(44, 1),
              TEXT,
              SHALL,
              "工会根据经费独立原则，建立预算、决算和经费审查制度",
              "a union, whose funds are independent, has a budget, final accounts and an audit")
          .later(TRADE_UNION_LAW.in("2021").article(45, 1), TEXT)
          .that(all(BUDGET_DRAWN_UP, ACCOUNTS_DRAWN_UP, AUDITED))
          .build();

  /** 独立银行账户; articles 47 and 49 were seen in a secondary source. */
  public static final Requirement<UnionFinances> ACCOUNT =
      requirement("organisation.finances.account", UNION_FINANCES)
          .label("企业工会独立银行账户", "bank account of an enterprise union")
          .clause(
              ENTERPRISE_UNION_REGULATION.article(47),
              SECONDARY,
              SHALL,
              "企业工会设立独立的银行账户",
              "the union of an enterprise has a bank account of its own")
          .when(ENTERPRISE_UNION)
          .that(OWN_BANK_ACCOUNT)
          .build();

  /** 经费用途. */
  public static final Requirement<UnionFinances> USE =
      requirement("organisation.finances.use", UNION_FINANCES)
          .label("工会经费的用途", "use of union funds")
          .clause(
              TRADE_UNION_LAW.in("2001").article(42, 3),
              TEXT,
              AS_A_RULE,
              "工会经费主要用于为职工服务和工会活动",
              "union funds are used mainly for serving workers and for union activities")
          .later(TRADE_UNION_LAW.in("2021").article(43, 3), TEXT)
          .that(MAINLY_FOR_WORKERS)
          .build();

  /** 办公和活动条件. */
  public static final Requirement<UnionFinances> PREMISES =
      requirement("organisation.finances.premises", UNION_FINANCES)
          .label("工会办公和活动的设施、场所", "premises and facilities for union work")
          .clause(
              TRADE_UNION_LAW.in("2001").article(45),
              TEXT,
              SHALL,
              "各级人民政府和单位为工会办公和开展活动提供必要的设施和活动场所",
              "government and employers provide the premises and facilities that union work needs")
          .later(TRADE_UNION_LAW.in("2021").article(46), TEXT)
          .that(PREMISES_PROVIDED)
          .build();

  /** 收入合计一致: the five sources of the law add up to the total. */
  public static final Requirement<UnionFinances> INCOME_AGREES =
      requirement("organisation.finances.income-agrees", UNION_FINANCES)
          .label("各项收入与收入合计一致", "incomes agree with their total")
          .clause(
              Conventions.ACCOUNTS_AGREE,
              CONVENTION,
              CONSISTENCY,
              "会费、拨缴经费、所属单位上缴收入、补助和其他收入之和等于收入合计",
              "dues, contribution, income handed in, subsidy and other income add up to the total")
          .that(INCOMES.sum(FundIncomeFacts.AMOUNT).meets(at(EXACTLY, TOTAL_INCOME)))
          .build();

  /** 规则. */
  public static final SubjectRules<UnionFinances> RULES =
      SubjectRules.of(VOCABULARY, BUDGET, ACCOUNT, USE, PREMISES, INCOME_AGREES);
}
