package org.uniondomain.rules.service.deputy;

import org.uniondomain.core.service.deputy.DeputyContact;
import org.uniondomain.core.service.deputy.DeputyMandate;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.ValueFact;
import org.uniondomain.rules.lang.Vocabulary;

/** 代表委员联络服务要素: what can be told of the contact of a deputy with workers. */
public final class DeputyContactFacts {
  private DeputyContactFacts() {}

  /** 代表委员联络服务. */
  public static final Subject<DeputyContact> DEPUTY_CONTACT =
      Subject.named(
          "deputy-contact", DeputyContact.class, "代表委员联络服务", "contact of a deputy with workers");

  /** 代表委员. */
  public static final ValueFact<DeputyContact, String> DEPUTY =
      DEPUTY_CONTACT
          .value(
              "deputy",
              "代表委员",
              "deputy",
              String.class,
              DeputyContact::deputy,
              DeputyContact::withDeputy)
          .sensitive();

  /** 职务类别. */
  public static final Choice<DeputyContact, DeputyMandate> MANDATE =
      DEPUTY_CONTACT.choice(
          "mandate",
          "职务类别",
          "mandate",
          DeputyMandate.class,
          DeputyContact::mandate,
          DeputyContact::withMandate);

  /** 一线职工. */
  public static final Flag<DeputyContact> FRONT_LINE =
      DEPUTY_CONTACT.flag(
          "front-line",
          "一线职工",
          "front-line worker",
          DeputyContact::frontLine,
          DeputyContact::withFrontLine);

  /** 联络职工人数. */
  public static final QuantityFact<DeputyContact, Integer> LINKED_WORKERS =
      DEPUTY_CONTACT.count(
          "linked-workers",
          "联络职工人数",
          "linked workers",
          DeputyContact::linkedWorkers,
          DeputyContact::withLinkedWorkers);

  /** 联络服务次数. */
  public static final QuantityFact<DeputyContact, Integer> CONTACTS =
      DEPUTY_CONTACT.count(
          "contacts", "联络服务次数", "contacts", DeputyContact::contacts, DeputyContact::withContacts);

  /** 词汇. */
  public static final Vocabulary<DeputyContact> VOCABULARY =
      Vocabulary.of(DEPUTY_CONTACT, DeputyContact.builder().build())
          .with(DEPUTY, MANDATE, FRONT_LINE, LINKED_WORKERS, CONTACTS);
}
