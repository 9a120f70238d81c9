package org.uniondomain.rules.honour;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.SECONDARY;
import static org.uniondomain.rules.honour.HonourFacts.CHINESE_CITIZEN;
import static org.uniondomain.rules.honour.HonourFacts.CONFERRED_ON;
import static org.uniondomain.rules.honour.HonourFacts.HONOUR;
import static org.uniondomain.rules.honour.HonourFacts.KIND;
import static org.uniondomain.rules.honour.HonourFacts.LEVEL;
import static org.uniondomain.rules.honour.HonourFacts.PUBLICITY_FROM;
import static org.uniondomain.rules.honour.HonourFacts.PUBLICITY_TO;
import static org.uniondomain.rules.honour.HonourFacts.RECIPIENT;
import static org.uniondomain.rules.honour.HonourFacts.REVOKED_ON;
import static org.uniondomain.rules.honour.HonourFacts.VOCABULARY;
import static org.uniondomain.rules.lang.Bound.NOT_EARLIER_THAN;
import static org.uniondomain.rules.lang.Condition.all;
import static org.uniondomain.rules.lang.Condition.any;
import static org.uniondomain.rules.lang.Determination.determination;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Modality.SHALL;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.HonourLaw.INNER_MONGOLIA_MAY_DAY_MEASURES;
import static org.uniondomain.rules.law.HonourLaw.INNER_MONGOLIA_SELECTION;
import static org.uniondomain.rules.law.HonourLaw.MAY_DAY_MEASURES;

import org.uniondomain.core.honour.Honour;
import org.uniondomain.core.honour.HonourKind;
import org.uniondomain.core.honour.HonourLevel;
import org.uniondomain.core.honour.HonourRecipient;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Condition;
import org.uniondomain.rules.lang.Determination;
import org.uniondomain.rules.lang.Requirement;
import org.uniondomain.rules.law.Conventions;

/**
 * 荣誉与对象规则: which honour is for whom, and the order of its days. A certificate is for a registered
 * organisation, a medal for a worker who is a citizen, a Workers' Pioneer for a part of an
 * organisation.
 */
public final class HonourRecipientRules {
  private HonourRecipientRules() {}

  private static final Condition<Honour> PERSON =
      RECIPIENT.isOneOf(
          HonourRecipient.ENTERPRISE_WORKER,
          HonourRecipient.FARMER_OR_HERDER,
          HonourRecipient.PUBLIC_BODY_WORKER);

  private static final Condition<Honour> MAY_DAY_AWARD =
      KIND.isOneOf(
          HonourKind.MAY_DAY_CERTIFICATE, HonourKind.MAY_DAY_MEDAL, HonourKind.WORKERS_PIONEER);

  private static final Condition<Honour> FITS =
      all(
          unless(HonourKind.MAY_DAY_CERTIFICATE)
              .or(RECIPIENT.is(HonourRecipient.REGISTERED_ORGANISATION)),
          unless(HonourKind.MAY_DAY_MEDAL).or(PERSON.and(CHINESE_CITIZEN)),
          unless(HonourKind.WORKERS_PIONEER).or(RECIPIENT.is(HonourRecipient.DEPARTMENT)));

  private static Condition<Honour> unless(HonourKind kind) {
    return KIND.is(kind).not();
  }

  /** 全国奖项与对象相符. */
  public static final Requirement<Honour> RECIPIENT_OF_NATIONAL =
      requirement("honour.may-day.recipient", HONOUR)
          .label("五一劳动奖项与对象相符", "May Day award that fits its recipient")
          .clause(
              MAY_DAY_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "奖状授予依法登记的单位，奖章授予中国公民中的职工，工人先锋号授予单位内的车间、工段、班组、科室",
              "the certificate is for registered organisations, the medal for workers who are"
                  + " citizens, Workers' Pioneer for workshops, sections, teams and offices")
          .when(LEVEL.is(HonourLevel.NATIONAL))
          .when(MAY_DAY_AWARD)
          .that(FITS)
          .build();

  /** 自治区奖项与对象相符. */
  public static final Requirement<Honour> RECIPIENT_OF_REGIONAL =
      requirement("honour.may-day.inner-mongolia-recipient", HONOUR)
          .label("自治区五一劳动奖项与对象相符", "regional May Day award that fits its recipient")
          .clause(
              INNER_MONGOLIA_MAY_DAY_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "奖状授予依法登记的单位，奖章授予中国公民中的职工，工人先锋号授予单位内的车间、工段、班组、科室",
              "the certificate is for registered organisations, the medal for workers who are"
                  + " citizens, Workers' Pioneer for workshops, sections, teams and offices")
          .when(LEVEL.is(HonourLevel.REGIONAL))
          .when(MAY_DAY_AWARD)
          .that(FITS)
          .build();

  /** 对象适用的奖项: the May Day award that a recipient can get; others than those named get none. */
  public static final Determination<Honour, HonourKind> FITTING =
      determination("honour.may-day.fitting", HONOUR, HonourKind.class)
          .label("对象适用的五一劳动奖项", "May Day award for a recipient")
          .clause(
              MAY_DAY_MEASURES.cited(),
              SECONDARY,
              SHALL,
              "依法登记的单位适用奖状，单位内的车间、工段、班组、科室适用工人先锋号，中国公民中的职工适用奖章",
              "a registered organisation takes the certificate, a workshop, section, team or"
                  + " office Workers' Pioneer, a worker who is a citizen the medal")
          .when(
              any(
                  RECIPIENT.isOneOf(
                      HonourRecipient.REGISTERED_ORGANISATION, HonourRecipient.DEPARTMENT),
                  PERSON.and(CHINESE_CITIZEN)))
          .firstMatch()
          .outcome(
              HonourKind.MAY_DAY_CERTIFICATE, RECIPIENT.is(HonourRecipient.REGISTERED_ORGANISATION))
          .outcome(HonourKind.WORKERS_PIONEER, RECIPIENT.is(HonourRecipient.DEPARTMENT))
          .otherwise(HonourKind.MAY_DAY_MEDAL)
          .build();

  /** 劳模称号与对象相符. */
  public static final Requirement<Honour> TITLE_OF_RECIPIENT =
      requirement("honour.model-worker-title.recipient", HONOUR)
          .label("劳模称号与对象相符", "title that fits its recipient")
          .clause(
              INNER_MONGOLIA_SELECTION.in("2020"),
              SECONDARY,
              CONSISTENCY,
              "劳动模范授予企业职工和农牧民，先进工作者授予机关事业单位工作人员",
              "workers of enterprises, farmers and herders become model workers, staff of public"
                  + " bodies advanced workers")
          .when(KIND.isOneOf(HonourKind.MODEL_WORKER, HonourKind.ADVANCED_WORKER))
          .that(
              all(
                  unless(HonourKind.MODEL_WORKER)
                      .or(
                          RECIPIENT.isOneOf(
                              HonourRecipient.ENTERPRISE_WORKER, HonourRecipient.FARMER_OR_HERDER)),
                  unless(HonourKind.ADVANCED_WORKER)
                      .or(RECIPIENT.is(HonourRecipient.PUBLIC_BODY_WORKER))))
          .build();

  /** 公示起止. */
  public static final Requirement<Honour> PUBLICITY =
      requirement("honour.publicity-days", HONOUR)
          .label("公示起止日期", "days of publicity in order")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "公示止日不早于公示起日",
              "publicity does not end before it begins")
          .when(PUBLICITY_TO.exists())
          .that(
              PUBLICITY_FROM.exists().and(PUBLICITY_TO.meets(at(NOT_EARLIER_THAN, PUBLICITY_FROM))))
          .build();

  /** 先公示后授予. */
  public static final Requirement<Honour> CONFERRED_AFTER_PUBLICITY =
      requirement("honour.conferred-after-publicity", HONOUR)
          .label("公示期满后授予", "conferred after publicity")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "授予日不早于公示止日",
              "an honour is not conferred before its publicity has ended")
          .when(PUBLICITY_TO.exists().and(CONFERRED_ON.exists()))
          .that(CONFERRED_ON.meets(at(NOT_EARLIER_THAN, PUBLICITY_TO)))
          .build();

  /** 先授予后撤销. */
  public static final Requirement<Honour> REVOKED_AFTER_CONFERRED =
      requirement("honour.revoked-after-conferred", HONOUR)
          .label("授予后方可撤销", "revoked after it was conferred")
          .clause(
              Conventions.DAYS_IN_ORDER,
              CONVENTION,
              CONSISTENCY,
              "撤销日不早于授予日",
              "an honour is not revoked before it was conferred")
          .when(REVOKED_ON.exists())
          .that(CONFERRED_ON.exists().and(REVOKED_ON.meets(at(NOT_EARLIER_THAN, CONFERRED_ON))))
          .build();

  /** 规则. */
  public static final SubjectRules<Honour> RULES =
      SubjectRules.of(
          VOCABULARY,
          RECIPIENT_OF_NATIONAL,
          RECIPIENT_OF_REGIONAL,
          FITTING,
          TITLE_OF_RECIPIENT,
          PUBLICITY,
          CONFERRED_AFTER_PUBLICITY,
          REVOKED_AFTER_CONFERRED);
}
