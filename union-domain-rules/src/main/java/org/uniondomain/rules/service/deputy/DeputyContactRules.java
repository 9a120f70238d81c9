package org.uniondomain.rules.service.deputy;

import static org.uniondomain.core.law.Certainty.CONVENTION;
import static org.uniondomain.core.law.Certainty.REPORTED;
import static org.uniondomain.rules.lang.Bound.OR_MORE;
import static org.uniondomain.rules.lang.Calculation.calculation;
import static org.uniondomain.rules.lang.Limit.at;
import static org.uniondomain.rules.lang.Measure.RATIO;
import static org.uniondomain.rules.lang.Modality.AS_A_RULE;
import static org.uniondomain.rules.lang.Modality.CONSISTENCY;
import static org.uniondomain.rules.lang.Requirement.requirement;
import static org.uniondomain.rules.law.Conventions.EXACT_RATES;
import static org.uniondomain.rules.law.ServiceLaw.SERVICE_SYSTEMS;
import static org.uniondomain.rules.service.deputy.DeputyContactFacts.DEPUTY_CONTACT;
import static org.uniondomain.rules.service.deputy.DeputyContactFacts.FRONT_LINE;
import static org.uniondomain.rules.service.deputy.DeputyContactFacts.LINKED_WORKERS;
import static org.uniondomain.rules.service.deputy.DeputyContactSystemFacts.DEPUTIES;
import static org.uniondomain.rules.service.deputy.DeputyContactSystemFacts.DEPUTY_CONTACT_SYSTEM;
import static org.uniondomain.rules.service.deputy.DeputyContactSystemFacts.ESTABLISHED;

import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.service.deputy.DeputyContact;
import org.uniondomain.core.service.deputy.DeputyContactSystem;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Calculation;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Requirement;

/** 一线代表委员联络服务规则: a front-line worker with a mandate keeps contact with workers. */
public final class DeputyContactRules {
  private DeputyContactRules() {}

  /** 一线职工. */
  public static final Requirement<DeputyContact> FRONT_LINE_WORKER =
      requirement("service.deputy.front-line", DEPUTY_CONTACT)
          .label("联络服务的代表委员为一线职工", "the deputy is a front-line worker")
          .clause(
              SERVICE_SYSTEMS.cited(),
              REPORTED,
              AS_A_RULE,
              "联络服务制度中的党代表、人大代表、政协委员为一线职工",
              "the delegates, deputies and members of the contact system are front-line workers")
          .that(FRONT_LINE)
          .build();

  /** 有联络的职工. */
  public static final Requirement<DeputyContact> LINKED =
      requirement("service.deputy.linked-workers", DEPUTY_CONTACT)
          .label("代表委员联络职工", "the deputy keeps contact with workers")
          .clause(
              SERVICE_SYSTEMS.cited(),
              REPORTED,
              AS_A_RULE,
              "每名一线代表委员联络和服务职工",
              "every front-line deputy keeps contact with and serves workers")
          .that(LINKED_WORKERS.meets(at(OR_MORE, Quantity.of(1))))
          .build();

  /** 建立制度. */
  public static final Requirement<DeputyContactSystem> EXISTS =
      requirement("service.deputy-system.exists", DEPUTY_CONTACT_SYSTEM)
          .label("建立一线代表委员联络服务制度", "contact system of front-line deputies")
          .clause(
              SERVICE_SYSTEMS.cited(),
              REPORTED,
              AS_A_RULE,
              "建立一线职工党代表、人大代表、政协委员联络服务职工的制度",
              "front-line delegates, deputies and members keep contact with workers by a system")
          .that(ESTABLISHED)
          .build();

  /** 人均联络职工数. */
  public static final Calculation<DeputyContactSystem, Ratio> LINKS_PER_DEPUTY =
      calculation("service.deputy-system.links-per-deputy", DEPUTY_CONTACT_SYSTEM, RATIO)
          .label("每名代表委员联络职工数", "linked workers per deputy")
          .clause(
              EXACT_RATES,
              CONVENTION,
              CONSISTENCY,
              "联络职工人数与代表委员人数之比",
              "linked workers per deputy of the system")
          .when(DEPUTIES.count().meets(at(OR_MORE, Quantity.of(1))))
          .is(
              Quantity.<DeputyContactSystem, Ratio>of(RATIO, Ratio.ONE)
                  .times(DEPUTIES.sum(LINKED_WORKERS))
                  .per(DEPUTIES.count()))
          .build();

  /** 规则. */
  public static final SubjectRules<DeputyContact> RULES =
      SubjectRules.of(DeputyContactFacts.VOCABULARY, FRONT_LINE_WORKER, LINKED);

  /** 制度规则. */
  public static final SubjectRules<DeputyContactSystem> SYSTEM =
      SubjectRules.of(DeputyContactSystemFacts.VOCABULARY, EXISTS, LINKS_PER_DEPUTY);
}
