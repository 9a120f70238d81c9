package org.uniondomain.rules.employment;

import org.uniondomain.core.employment.CooperationProgramme;
import org.uniondomain.core.employment.JobFair;
import org.uniondomain.core.employment.ServiceBase;
import org.uniondomain.core.employment.TrainingAgreement;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 跨区域促进就业项目要素: what can be told of the cross-region programme. */
public final class CooperationProgrammeFacts {
  private CooperationProgrammeFacts() {}

  /** 跨区域促进就业项目. */
  public static final Subject<CooperationProgramme> COOPERATION_PROGRAMME =
      Subject.named(
          "cooperation-programme",
          CooperationProgramme.class,
          "跨区域促进就业项目",
          "cross-region programme");

  /** 合作省（自治区、直辖市）数. */
  public static final QuantityFact<CooperationProgramme, Integer> PROVINCES =
      COOPERATION_PROGRAMME.count(
          "provinces",
          "合作省（自治区、直辖市）数",
          "provincial partners",
          CooperationProgramme::provinces,
          CooperationProgramme::withProvinces);

  /** 校企洽谈签约会场次. */
  public static final QuantityFact<CooperationProgramme, Integer> SESSIONS =
      COOPERATION_PROGRAMME.count(
          "sessions",
          "校企洽谈签约会场次",
          "signing sessions",
          CooperationProgramme::sessions,
          CooperationProgramme::withSessions);

  /** 招聘会. */
  public static final Items<CooperationProgramme, JobFair> FAIRS =
      COOPERATION_PROGRAMME.items(
          "fairs",
          "招聘会",
          "job fairs",
          JobFair.class,
          CooperationProgramme::fairs,
          CooperationProgramme::withFairs);

  /** 校企协议. */
  public static final Items<CooperationProgramme, TrainingAgreement> AGREEMENTS =
      COOPERATION_PROGRAMME.items(
          "agreements",
          "校企协议",
          "school-enterprise agreements",
          TrainingAgreement.class,
          CooperationProgramme::agreements,
          CooperationProgramme::withAgreements);

  /** 基地. */
  public static final Items<CooperationProgramme, ServiceBase> BASES =
      COOPERATION_PROGRAMME.items(
          "bases",
          "基地",
          "bases",
          ServiceBase.class,
          CooperationProgramme::bases,
          CooperationProgramme::withBases);

  /** 词汇. */
  public static final Vocabulary<CooperationProgramme> VOCABULARY =
      Vocabulary.of(COOPERATION_PROGRAMME, CooperationProgramme.builder().build())
          .with(PROVINCES, SESSIONS)
          .with(FAIRS, JobFairFacts.VOCABULARY)
          .with(AGREEMENTS, TrainingAgreementFacts.VOCABULARY)
          .with(BASES, ServiceBaseFacts.VOCABULARY);
}
