package org.uniondomain.rules.employment;

import java.time.LocalDate;
import org.uniondomain.core.employment.BaseKind;
import org.uniondomain.core.employment.PartnerRegion;
import org.uniondomain.core.employment.ServiceBase;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 就业创业培训服务基地要素: what can be told of the service base. */
public final class ServiceBaseFacts {
  private ServiceBaseFacts() {}

  /** 就业创业培训服务基地. */
  public static final Subject<ServiceBase> SERVICE_BASE =
      Subject.named("service-base", ServiceBase.class, "就业创业培训服务基地", "service base");

  /** 基地种类. */
  public static final Choice<ServiceBase, BaseKind> KIND =
      SERVICE_BASE.choice(
          "kind", "基地种类", "kind of base", BaseKind.class, ServiceBase::kind, ServiceBase::withKind);

  /** 所在省（自治区、直辖市）. */
  public static final Choice<ServiceBase, PartnerRegion> REGION =
      SERVICE_BASE.choice(
          "region",
          "所在省（自治区、直辖市）",
          "province",
          PartnerRegion.class,
          ServiceBase::region,
          ServiceBase::withRegion);

  /** 命名日. */
  public static final QuantityFact<ServiceBase, LocalDate> NAMED_ON =
      SERVICE_BASE.day(
          "named-on", "命名日", "day of naming", ServiceBase::namedOn, ServiceBase::withNamedOn);

  /** 命名单位数. */
  public static final QuantityFact<ServiceBase, Integer> NAMING_BODIES =
      SERVICE_BASE.count(
          "naming-bodies",
          "命名单位数",
          "naming bodies",
          ServiceBase::namingBodies,
          ServiceBase::withNamingBodies);

  /** 提供培训服务. */
  public static final Flag<ServiceBase> TRAINING =
      SERVICE_BASE.flag(
          "training",
          "提供培训服务",
          "offers training",
          ServiceBase::training,
          ServiceBase::withTraining);

  /** 提供就业服务. */
  public static final Flag<ServiceBase> EMPLOYMENT =
      SERVICE_BASE.flag(
          "employment",
          "提供就业服务",
          "offers employment services",
          ServiceBase::employment,
          ServiceBase::withEmployment);

  /** 提供维权服务. */
  public static final Flag<ServiceBase> RIGHTS =
      SERVICE_BASE.flag(
          "rights",
          "提供维权服务",
          "offers protection of rights",
          ServiceBase::rights,
          ServiceBase::withRights);

  /** 词汇. */
  public static final Vocabulary<ServiceBase> VOCABULARY =
      Vocabulary.of(SERVICE_BASE, ServiceBase.builder().build())
          .with(KIND, REGION, NAMED_ON, NAMING_BODIES, TRAINING, EMPLOYMENT, RIGHTS);
}
