package org.uniondomain.core.law;

import static java.util.Objects.requireNonNull;

/**
 * 引用: one provision of one edition of a legal text.
 *
 * @param instrument the text
 * @param edition its edition
 * @param article 条, from 1; 0 where the text is cited as a whole
 * @param paragraph 款, from 1; 0 for the whole article
 * @param item 项, from 1; 0 for the whole paragraph
 */
public record Citation(
    Instrument instrument, Edition edition, int article, int paragraph, int item) {

  /**
   * Checks that a paragraph has its article, and an item its article.
   *
   * @throws IllegalArgumentException if a number is negative or hangs in the air
   */
  public Citation {
    requireNonNull(instrument, "instrument");
    requireNonNull(edition, "edition");
    if (article < 0 || paragraph < 0 || item < 0 || (article == 0 && (paragraph > 0 || item > 0))) {
      throw new IllegalArgumentException(
          "no provision " + article + "/" + paragraph + "/" + item + " in " + instrument.id());
    }
  }

  /** Returns the citation of {@code article} in the same edition. */
  public Citation article(int article) {
    return new Citation(instrument, edition, article, 0, 0);
  }

  /** Returns the citation of a paragraph of {@code article} in the same edition. */
  public Citation article(int article, int paragraph) {
    return new Citation(instrument, edition, article, paragraph, 0);
  }

  /** Returns the citation of an item of a paragraph of {@code article} in the same edition. */
  public Citation article(int article, int paragraph, int item) {
    return new Citation(instrument, edition, article, paragraph, item);
  }

  /** Returns the citation in Chinese, such as 《集体合同规定》（2004）第三十六条第二款. */
  public String inChinese() {
    StringBuilder text = new StringBuilder("《").append(instrument.title()).append("》");
    text.append("（").append(edition.name()).append("）");
    if (article > 0) {
      text.append("第").append(chinese(article)).append("条");
    }
    if (paragraph > 0) {
      text.append("第").append(chinese(paragraph)).append("款");
    }
    if (item > 0) {
      text.append("第").append(chinese(item)).append("项");
    }
    return text.toString();
  }

  /**
   * Returns the citation in English, such as "Provisions on Collective Contracts (2004), art.
   * 36(2)".
   */
  public String inEnglish() {
    StringBuilder text = new StringBuilder(instrument.englishTitle());
    text.append(" (").append(edition.name()).append(")");
    if (article > 0) {
      text.append(", art. ").append(article);
    }
    if (paragraph > 0) {
      text.append("(").append(paragraph).append(")");
    }
    if (item > 0) {
      text.append(" item ").append(item);
    }
    return text.toString();
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    if (number >= 1000) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      text.append(digits.charAt(hundreds)).append("百");
    }
    if (tens > 0) {
      if (tens > 1 || hundreds > 0) {
        text.append(digits.charAt(tens));
      }
      text.append("十");
    } else if (hundreds > 0 && ones > 0) {
      text.append("零");
    }
    if (ones > 0) {
      text.append(digits.charAt(ones));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return inEnglish();
  }
}
