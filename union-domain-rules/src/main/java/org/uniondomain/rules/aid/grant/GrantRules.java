package org.uniondomain.rules.aid.grant;

import static org.uniondomain.core.law.Certainty.EXCERPT;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.core.law.Certainty.TEXT;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.AID_GRANT;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.AS_DONOR_AGREED;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.FILED_AT_FUND_LEVEL;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.FILE_ACTIVE;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.FILE_APPROVED_ON;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.FUND;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.KIND;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.LISTED_ITEM;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.NAMES_RECIPIENT;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.PAID_ON;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.PAYMENT;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.SPECIAL_HARDSHIP;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.TO_HOLDER_ACCOUNT;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.UNION_MEMBER;
import static org.uniondomain.rules.aid.grant.AidGrantFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.EXACTLY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Measure.FLAG;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.lang.Threshold.threshold;
import static org.uniondomain.rules.law.AidLaw.AID_PRACTICE;
import static org.uniondomain.rules.law.AidLaw.AID_PROJECT_RULES;
import static org.uniondomain.rules.law.CareLaw.DONATION_LAW;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2015;
import static org.uniondomain.rules.law.HardshipLaw.AID_FUND_MEASURES_2020;

import java.time.LocalDate;
import org.uniondomain.core.aid.fund.AidFund;
import org.uniondomain.core.aid.grant.AidGrant;
import org.uniondomain.core.aid.grant.AidKind;
import org.uniondomain.core.aid.grant.AidPayment;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Limit;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.lang.Threshold;

/**
 * 帮扶款发放规则: how a grant may be paid: file first, aid after; to whom and for what the central budget
 * pays; by name. From 2022 the central money also reaches members who are not on file, and pays for
 * more items, whose list was not seen: a person says whether an item is one of them.
 */
public final class GrantRules {
  private GrantRules() {}

  /** 困难帮扶类别: the kinds of aid that the measures of 2015 know. */
  static final Condition<AidGrant> OF_THE_SIX_KINDS =
      KIND.isOneOf(
          AidKind.LIVING,
          AidKind.MEDICAL,
          AidKind.STUDY,
          AidKind.LEGAL,
          AidKind.TRAINING,
          AidKind.PLACEMENT);

  /**
   * 中央资金范围已扩大: whether central money also reaches members in special hardship who are not on file,
   * and pays for more than the six kinds. When in 2022 it began was not found.
   */
  public static final Threshold<Boolean> WIDENED =
      threshold("aid.fund.widened", FLAG, EXACTLY, "中央资金使用范围已扩大", "use of central money widened")
          .since(LocalDate.of(2015, 5, 8), false, AID_FUND_MEASURES_2015.article(5), EXCERPT)
          .unknownSince(
              LocalDate.of(2022, 1, 1), Fact.unknown(), AID_PROJECT_RULES.cited(), SECONDARY)
          .since(LocalDate.of(2022, 12, 8), true, AID_PROJECT_RULES.cited(), SECONDARY);

  private static final Condition<AidGrant> OPEN_WITHOUT_FILE =
      Condition.all(Condition.reads(WIDENED), UNION_MEMBER, SPECIAL_HARDSHIP);

  /** 先建档、后帮扶. */
  public static final Requirement<AidGrant> FILE_FIRST =
      requirement("aid.grant.file-first", AID_GRANT)
          .label("先建档、后帮扶", "file first, aid after")
          .clause(
              AID_FUND_MEASURES_2015.article(3),
              EXCERPT,
              SHALL,
              "困难帮扶款在建档之后发放；2022年扩大范围后，遇特殊困难的会员可以例外",
              "aid is paid after the file is approved; since 2022 members in special hardship are"
                  + " excepted")
          .later(AID_FUND_MEASURES_2020.cited(), SECONDARY)
          .when(OF_THE_SIX_KINDS.or(FUND.is(AidFund.CENTRAL_BUDGET)))
          .when(PAID_ON.happened())
          .that(PAID_ON.meets(Limit.at(NOT_EARLIER_THAN, FILE_APPROVED_ON)).or(OPEN_WITHOUT_FILE))
          .judgedOn(PAID_ON)
          .build();

  /** 依档帮扶: the file is active and of the level whose fund pays. */
  public static final Requirement<AidGrant> FOLLOWS_FILE =
      requirement("aid.grant.follows-file", AID_GRANT)
          .label("依档帮扶", "aid follows the file")
          .clause(
              AID_FUND_MEASURES_2015.article(3),
              EXCERPT,
              SHALL,
              "困难帮扶款发给在资金所属层级建档并在档的家庭；2022年扩大范围后，遇特殊困难的会员可以例外",
              "aid goes to households with an active file of the level whose fund pays; since 2022"
                  + " members in special hardship are excepted")
          .later(AID_FUND_MEASURES_2020.cited(), SECONDARY)
          .when(OF_THE_SIX_KINDS.or(FUND.is(AidFund.CENTRAL_BUDGET)))
          .that(FILE_ACTIVE.and(FILED_AT_FUND_LEVEL).or(OPEN_WITHOUT_FILE))
          .judgedOn(PAID_ON)
          .build();

  /** 中央资金使用项目: what central money may be paid for. */
  public static final Requirement<AidGrant> CENTRAL_KINDS =
      requirement("aid.fund.kinds", AID_GRANT)
          .label("中央资金使用项目", "items that central money pays for")
          .clause(
              WIDENED,
              SHALL,
              "中央专项资金用于生活、医疗、子女助学、法律援助、职业培训和职业介绍；范围已扩大的，也用于新增项目",
              "central money pays for living, medical, study and legal aid, training and placement,"
                  + " and, once widened, for the items added")
          .when(FUND.is(AidFund.CENTRAL_BUDGET))
          .that(OF_THE_SIX_KINDS.or(Condition.<AidGrant>reads(WIDENED).and(LISTED_ITEM)))
          .judgedOn(PAID_ON)
          .build();

  /** 实名制. */
  public static final Requirement<AidGrant> REAL_NAME =
      requirement("aid.grant.real-name", AID_GRANT)
          .label("实名制发放", "paid by real name")
          .clause(
              AID_FUND_MEASURES_2015.article(3),
              EXCERPT,
              SHALL,
              "每笔帮扶款记明受助人姓名",
              "each payment names the person who receives it")
          .later(AID_FUND_MEASURES_2020.cited(), SECONDARY)
          .that(NAMES_RECIPIENT)
          .judgedOn(PAID_ON)
          .build();

  /** 汇入本人账户: practice for money of hardship aid; send-warmth may be cash or goods. */
  public static final Requirement<AidGrant> TRANSFER =
      requirement("aid.grant.transfer", AID_GRANT)
          .label("银行转账至本人账户", "transferred to the recipient's account")
          .clause(
              AID_PRACTICE.cited(),
              SECONDARY,
              AS_A_RULE,
              "生活、医疗和助学救助款通过银行转入档案人本人账户",
              "living, medical and study aid is transferred to the account of the file holder")
          .when(KIND.isOneOf(AidKind.LIVING, AidKind.MEDICAL, AidKind.STUDY))
          .that(PAYMENT.is(AidPayment.BANK_TRANSFER).and(TO_HOLDER_ACCOUNT))
          .build();

  /** 捐款按约定使用. */
  public static final Requirement<AidGrant> AS_AGREED =
      requirement("aid.grant.as-donor-agreed", AID_GRANT)
          .label("捐款按约定用途使用", "donations used as agreed")
          .clause(
              DONATION_LAW.article(5),
              TEXT,
              SHALL,
              "捐赠资金按捐赠人约定的用途使用，不挪作他用",
              "donated money is used as the donor agreed and for nothing else")
          .when(FUND.is(AidFund.DONATION))
          .that(AS_DONOR_AGREED)
          .build();

  /** 规则. */
  public static final SubjectRules<AidGrant> RULES =
      SubjectRules.of(
          VOCABULARY,
          FILE_FIRST,
          FOLLOWS_FILE,
          CENTRAL_KINDS,
          REAL_NAME,
          TRANSFER,
          AS_AGREED,
          WarmthRules.VISIT,
          WarmthRules.GROUP,
          WarmthRules.NO_DISGUISE);
}
