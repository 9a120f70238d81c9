package org.uniondomain.json.receipt;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.Reading;

/**
 * 回执: what was answered about a subject: by which book, at which place and on which days, on which
 * facts and by which rules, and what each of them said. Facts and rules stand in it as digests
 * (SHA-256): of each fact and each rule and number, and of all together.
 *
 * <p>Nothing personal stands in it. Personal facts have one digest together, because a digest of
 * one amount alone could be guessed by trying; with a key each has its own. An outcome that tells
 * something personal is left out of what a rule said, and sealed.
 *
 * @param library the edition of the library
 * @param book the id of the book
 * @param subject the id of the subject
 * @param place the place
 * @param day the day of the law
 * @param asOf the day on which it was asked
 * @param known the day after which numbers were published that were left out; empty for none
 * @param keyed whether the digests were made with a key
 * @param factsDigest the digest of all facts
 * @param personalDigest the digest of all personal facts together; without a key only
 * @param facts digests of facts, by JSON Pointer
 * @param meaningDigest the digest of everything the rules about the subject say
 * @param meaning digests of rules and numbers, by {@code rule} or {@code number} and id
 * @param conclusions what each rule said
 */
public record Receipt(
    String library,
    String book,
    String subject,
    Division place,
    LocalDate day,
    LocalDate asOf,
    Optional<LocalDate> known,
    boolean keyed,
    String factsDigest,
    Optional<String> personalDigest,
    ImmutableSortedMap<String, String> facts,
    String meaningDigest,
    ImmutableSortedMap<String, String> meaning,
    ImmutableList<Conclusion> conclusions) {
  /** 版本: the version of the library that receipts are made by now. */
  public static final String LIBRARY = "0.1.0";

  /** Checks that nothing is null. */
  public Receipt {
    requireNonNull(library, "library");
    requireNonNull(book, "book");
    requireNonNull(subject, "subject");
    requireNonNull(place, "place");
    requireNonNull(day, "day");
    requireNonNull(asOf, "asOf");
    requireNonNull(known, "known");
    requireNonNull(factsDigest, "factsDigest");
    requireNonNull(personalDigest, "personalDigest");
    requireNonNull(facts, "facts");
    requireNonNull(meaningDigest, "meaningDigest");
    requireNonNull(meaning, "meaning");
    requireNonNull(conclusions, "conclusions");
  }

  /**
   * 写成 JSON: the receipt as a document.
   *
   * @return the document in one line
   */
  public String toJson() {
    return ReceiptForm.write(this);
  }

  /**
   * 读取: reads a receipt.
   *
   * @param json the document
   * @return the receipt, or why there is none
   */
  public static Reading<Receipt> read(String json) {
    return ReceiptForm.read(json);
  }
}
