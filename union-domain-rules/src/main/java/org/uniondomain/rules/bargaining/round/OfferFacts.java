package org.uniondomain.rules.bargaining.round;

import java.time.LocalDate;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.round.Offer;
import org.uniondomain.core.bargaining.round.OfferMatter;
import org.uniondomain.rules.lang.Choice;
import org.uniondomain.rules.lang.Flag;
import org.uniondomain.rules.lang.Items;
import org.uniondomain.rules.lang.QuantityFact;
import org.uniondomain.rules.lang.Subject;
import org.uniondomain.rules.lang.Vocabulary;

/** 协商要约要素: what can be told of a offer to bargain. */
public final class OfferFacts {
  private OfferFacts() {}

  /** 协商要约. */
  public static final Subject<Offer> OFFER =
      Subject.named("offer", Offer.class, "协商要约", "offer to bargain");

  /** 要约的合同种类. */
  public static final Choice<Offer, ContractKind> KIND =
      OFFER.choice(
          "kind",
          "要约的合同种类",
          "kind of contract offered",
          ContractKind.class,
          Offer::kind,
          Offer::withKind);

  /** 书面提出. */
  public static final Flag<Offer> WRITTEN =
      OFFER
          .flag("written", "书面提出", "made in writing", Offer::written, Offer::withWritten)
          .actionable();

  /** 载明时间、地点和内容. */
  public static final Flag<Offer> NAMES_TIME_PLACE_AND_CONTENT =
      OFFER
          .flag(
              "names-time-place-and-content",
              "载明时间、地点和内容",
              "names time, place and content",
              Offer::namesTimePlaceAndContent,
              Offer::withNamesTimePlaceAndContent)
          .actionable();

  /** 要约事项. */
  public static final Choice<OfferMatter, OfferMatter> OFFER_MATTER =
      Choice.self("offer-matter", OfferMatter.class, "要约事项", "matters of the offer");

  /** 要约事项. */
  public static final Items<Offer, OfferMatter> MATTERS =
      OFFER.items(
          "matters",
          "要约事项",
          "matters of the offer",
          OfferMatter.class,
          Offer::matters,
          Offer::withMatters);

  /** 收到要约日. */
  public static final QuantityFact<Offer, LocalDate> RECEIVED_ON =
      OFFER.day(
          "received-on",
          "收到要约日",
          "day the offer was received",
          Offer::receivedOn,
          Offer::withReceivedOn);

  /** 答复日. */
  public static final QuantityFact<Offer, LocalDate> REPLIED_ON =
      OFFER.day("replied-on", "答复日", "day of the reply", Offer::repliedOn, Offer::withRepliedOn);

  /** 书面答复. */
  public static final Flag<Offer> REPLIED_IN_WRITING =
      OFFER
          .flag(
              "replied-in-writing",
              "书面答复",
              "replied in writing",
              Offer::repliedInWriting,
              Offer::withRepliedInWriting)
          .actionable();

  /** 拒绝协商. */
  public static final Flag<Offer> REFUSED =
      OFFER.flag("refused", "拒绝协商", "refused", Offer::refused, Offer::withRefused).actionable();

  /** 有正当理由. */
  public static final Flag<Offer> JUSTIFIED_REFUSAL =
      OFFER.judgement(
          "justified-refusal",
          "有正当理由",
          "justified reason",
          Offer::justifiedRefusal,
          Offer::withJustifiedRefusal);

  /** 拟裁减人数. */
  public static final QuantityFact<Offer, Integer> LAYOFFS =
      OFFER
          .count("layoffs", "拟裁减人数", "number to be laid off", Offer::layoffs, Offer::withLayoffs)
          .atLeast(0);

  /** 职工总数. */
  public static final QuantityFact<Offer, Integer> EMPLOYEES =
      OFFER
          .count("employees", "职工总数", "number of staff", Offer::employees, Offer::withEmployees)
          .atLeast(0);

  /** 词汇. */
  public static final Vocabulary<Offer> VOCABULARY =
      Vocabulary.of(OFFER, Offer.builder().build())
          .with(
              KIND,
              WRITTEN,
              NAMES_TIME_PLACE_AND_CONTENT,
              RECEIVED_ON,
              REPLIED_ON,
              REPLIED_IN_WRITING,
              REFUSED,
              JUSTIFIED_REFUSAL,
              LAYOFFS,
              EMPLOYEES)
          .with(MATTERS, Vocabulary.ofCodes(OFFER_MATTER));
}
