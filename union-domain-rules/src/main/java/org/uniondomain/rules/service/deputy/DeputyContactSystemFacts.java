package org.uniondomain.rules.service.deputy;

import org.uniondomain.core.service.deputy.DeputyContact;
import org.uniondomain.core.service.deputy.DeputyContactSystem;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 一线代表委员联络服务制度要素: what can be told of the contact system of front-line deputies. */
public final class DeputyContactSystemFacts {
  private DeputyContactSystemFacts() {}

  /** 一线代表委员联络服务制度. */
  public static final Subject<DeputyContactSystem> DEPUTY_CONTACT_SYSTEM =
      Subject.named(
          "deputy-contact-system",
          DeputyContactSystem.class,
          "一线代表委员联络服务制度",
          "contact system of front-line deputies");

  /** 已建立制度. */
  public static final Flag<DeputyContactSystem> ESTABLISHED =
      DEPUTY_CONTACT_SYSTEM
          .flag(
              "established",
              "已建立制度",
              "established",
              DeputyContactSystem::established,
              DeputyContactSystem::withEstablished)
          .actionable();

  /** 代表委员. */
  public static final Items<DeputyContactSystem, DeputyContact> DEPUTIES =
      DEPUTY_CONTACT_SYSTEM.items(
          "deputies",
          "代表委员",
          "deputies",
          DeputyContact.class,
          DeputyContactSystem::deputies,
          DeputyContactSystem::withDeputies);

  /** 词汇. */
  public static final Vocabulary<DeputyContactSystem> VOCABULARY =
      Vocabulary.of(DEPUTY_CONTACT_SYSTEM, DeputyContactSystem.builder().build())
          .with(ESTABLISHED)
          .with(DEPUTIES, DeputyContactFacts.VOCABULARY);
}
