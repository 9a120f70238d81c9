package org.uniondomain.json.receipt;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.json.FactWriter;
import org.uniondomain.json.ValueCodec;
import org.uniondomain.rules.book.Assessment;
import org.uniondomain.rules.book.BoundRulebook;
import org.uniondomain.rules.book.Rulebook;

/**
 * 回执制作: makes receipts of assessments, and asks again later. A maker is immutable and safe to share
 * between threads.
 */
public final class ReceiptMaker {
  private final Seal seal;
  private final FactWriter facts;
  private final AnswerWriter answers;

  private ReceiptMaker(Seal seal, FactWriter facts, AnswerWriter answers) {
    this.seal = seal;
    this.facts = facts;
    this.answers = answers;
  }

  /**
   * 无密钥: digests that anybody can check; personal facts have one digest together.
   *
   * @return the maker
   */
  public static ReceiptMaker plain() {
    return new ReceiptMaker(Seal.plain(), FactWriter.complete(), AnswerWriter.compact());
  }

  /**
   * 带密钥: digests that only who has the key can check (HMAC); every personal fact has its own.
   *
   * @param key at least 16 bytes, which are copied and never written
   * @return the maker
   * @throws IllegalArgumentException if the key is shorter
   */
  public static ReceiptMaker keyed(byte[] key) {
    return new ReceiptMaker(Seal.keyed(key), FactWriter.complete(), AnswerWriter.compact());
  }

  /**
   * The same maker, which also takes facts of a further type.
   *
   * @param codec how its values are written
   * @return the maker
   */
  public ReceiptMaker with(ValueCodec<?> codec) {
    return new ReceiptMaker(seal, facts.with(codec), answers.with(codec));
  }

  /**
   * 出具回执: the receipt of an assessment.
   *
   * @param <S> the subject
   * @param assessment the answers
   * @return the receipt
   */
  public <S> Receipt of(Assessment<S> assessment) {
    ImmutableSortedMap<String, FactLeaves.Leaf> leaves =
        FactLeaves.of(facts, assessment.bound().vocabulary(), assessment.value());
    ImmutableSortedMap<String, String> pieces = assessment.bound().meaning().pieces();
    String told = text(Maps.transformValues(leaves, FactLeaves.Leaf::text));
    String personal =
        text(
            Maps.transformValues(
                Maps.filterValues(leaves, FactLeaves.Leaf::personal), FactLeaves.Leaf::text));
    BoundRulebook rules = assessment.rules();
    return new Receipt(
        Receipt.LIBRARY,
        rules.book().id(),
        assessment.subject().id(),
        rules.place(),
        rules.day(),
        rules.asOf(),
        rules.known(),
        seal.isKeyed(),
        seal.of("facts", told),
        seal.isKeyed() || personal.isEmpty()
            ? Optional.empty()
            : Optional.of(seal.of("personal", personal)),
        digests(
            Maps.transformValues(
                Maps.filterValues(leaves, each -> seal.isKeyed() || !each.personal()),
                FactLeaves.Leaf::text)),
        seal.of("meaning", text(pieces)),
        digests(pieces),
        Conclusions.of(answers, assessment, said -> seal.of("said", told, said)));
  }

  private static String text(Map<String, String> all) {
    return all.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(joining("\n"));
  }

  private ImmutableSortedMap<String, String> digests(Map<String, String> texts) {
    ImmutableSortedMap.Builder<String, String> all = ImmutableSortedMap.naturalOrder();
    texts.forEach((name, text) -> all.put(name, seal.of(name, text)));
    return all.buildOrThrow();
  }

  /**
   * 重新询问: asks the same question again, of the facts and the book as they are now.
   *
   * @param <S> the subject
   * @param receipt what was answered
   * @param book the book to ask
   * @param type the subject
   * @param subject the facts
   * @return that all is the same, or what is not
   * @throws IllegalArgumentException as {@link #replay(Receipt, Assessment)}
   */
  public <S> Replay replay(Receipt receipt, Rulebook book, Class<S> type, S subject) {
    BoundRulebook rules =
        book.at(
            receipt.place(), receipt.day(), receipt.asOf(), receipt.known().orElse(LocalDate.MAX));
    return replay(receipt, rules.of(type).assess(subject));
  }

  /**
   * 对照: compares a receipt with the same question asked again, for those who bind once and replay
   * many.
   *
   * @param receipt what was answered
   * @param again the answers now
   * @return that all is the same, or what is not
   * @throws IllegalArgumentException if the receipt is of another subject, place or day, or made
   *     with a key where this maker has none, or the other way round
   */
  public Replay replay(Receipt receipt, Assessment<?> again) {
    if (receipt.keyed() != seal.isKeyed()) {
      throw new IllegalArgumentException(
          receipt.keyed()
              ? "the receipt was made with a key, which this maker does not have"
              : "the receipt was made without a key");
    }
    Receipt now = of(again);
    if (!question(now).equals(question(receipt))) {
      throw new IllegalArgumentException(
          "the receipt answers " + question(receipt) + ", not " + question(now));
    }
    return Replay.between(receipt, now);
  }

  private static ImmutableList<Object> question(Receipt receipt) {
    return ImmutableList.of(
        receipt.subject(), receipt.place(), receipt.day(), receipt.asOf(), receipt.known());
  }
}
