package org.uniondomain.rules.bargaining;

import org.uniondomain.core.bargaining.BargainingSide;
import org.uniondomain.core.bargaining.Negotiation;
import org.uniondomain.rules.lang.Part;
import org.uniondomain.rules.lang.Quantity;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 集体协商要素: what can be told of one round of bargaining. */
public final class NegotiationFacts {
  private NegotiationFacts() {}

  /** 集体协商. */
  public static final Subject<Negotiation> NEGOTIATION =
      Subject.named("negotiation", Negotiation.class, "集体协商", "round of collective bargaining");

  /** 职工一方. */
  public static final Part<Negotiation, BargainingSide> WORKERS =
      NEGOTIATION.part(
          "workers",
          "职工一方",
          "workers' side",
          BargainingSide.class,
          Negotiation::workers,
          Negotiation::withWorkers);

  /** 用人单位一方. */
  public static final Part<Negotiation, BargainingSide> EMPLOYER =
      NEGOTIATION.part(
          "employer",
          "用人单位一方",
          "employer's side",
          BargainingSide.class,
          Negotiation::employer,
          Negotiation::withEmployer);

  /** 职工一方协商代表人数. */
  public static final Quantity<Negotiation, Integer> WORKERS_SIZE =
      WORKERS.of(BargainingSideFacts.REPRESENTATIVES).count();

  /** 用人单位一方协商代表人数. */
  public static final Quantity<Negotiation, Integer> EMPLOYER_SIZE =
      EMPLOYER.of(BargainingSideFacts.REPRESENTATIVES).count();

  /** 词汇. */
  public static final Vocabulary<Negotiation> VOCABULARY =
      Vocabulary.of(NEGOTIATION, Negotiation.builder().build())
          .with(WORKERS, BargainingSideFacts.VOCABULARY)
          .with(EMPLOYER, BargainingSideFacts.VOCABULARY);
}
