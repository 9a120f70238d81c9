package org.uniondomain.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Edition;

/**
 * 工会法条文对照: the numbers of the articles of the Trade Union Law before and since 2022. A new eighth
 * article was put in; those before it kept their numbers, those after it moved up by one. The
 * courts still cite the old numbers.
 *
 * <p>That an article kept its number, or moved, does not say that it kept its words: see {@link
 * #CHANGED_IN_SUBSTANCE}. A paragraph is carried over only where both were read; otherwise the
 * article as a whole is named.
 */
public final class TradeUnionLawArticles {
  private TradeUnionLawArticles() {}

  private static final int INSERTED = 8;
  private static final String NEW = "2021";

  /** 一条中的一款. */
  private record Paragraph(int article, int paragraph) {}

  /** Old paragraphs whose new place was read; the number of the paragraph is the same. */
  private static final ImmutableSet<Paragraph> SAME_PARAGRAPH =
      ImmutableSet.of(
          new Paragraph(9, 2),
          new Paragraph(10, 1),
          new Paragraph(17, 2),
          new Paragraph(40, 2),
          new Paragraph(42, 1),
          new Paragraph(53, 2));

  /**
   * 内容有变的条文: articles of 2021 that say more than the old ones did: any employer with its workers
   * (3), the meetings on pay and hours (39), wage arrears (23), legal service (30), labour and
   * skill competitions (32), the Civil Code (15).
   */
  public static final ImmutableList<Integer> CHANGED_IN_SUBSTANCE =
      ImmutableList.of(3, 15, 23, 30, 32, 39);

  /** 司法解释所引条文: the old numbers that the interpretation of the courts cites, and the new ones. */
  public static final ImmutableMap<Integer, Integer> CITED_BY_COURTS =
      ImmutableMap.of(18, 19, 42, 43, 43, 44, 52, 53);

  /**
   * Returns the number since 2022 of an article of 2001.
   *
   * @throws IllegalArgumentException if there is no such article
   */
  public static int in2021(int article) {
    if (article < 1) {
      throw new IllegalArgumentException("no article " + article + " of the Trade Union Law");
    }
    return article < INSERTED ? article : article + 1;
  }

  /**
   * Returns the number before 2022 of an article of 2021; empty for the one that was put in.
   *
   * @throws IllegalArgumentException if there is no such article
   */
  public static Optional<Integer> in2001(int article) {
    if (article < 1) {
      throw new IllegalArgumentException("no article " + article + " of the Trade Union Law");
    }
    return article == INSERTED
        ? Optional.empty()
        : Optional.of(article < INSERTED ? article : article - 1);
  }

  /**
   * Returns where the provision of {@code citation} stands in the text in force on {@code day};
   * empty where that text has no such article, or none is in force.
   *
   * @throws IllegalArgumentException if {@code citation} is of another text
   */
  public static Optional<Citation> on(LocalDate day, Citation citation) {
    if (!citation.instrument().equals(OrganisationLaw.TRADE_UNION_LAW)) {
      throw new IllegalArgumentException("not of the Trade Union Law: " + citation);
    }
    Optional<Edition> inForce = citation.instrument().editionOn(day);
    if (inForce.isEmpty() || inForce.get().equals(citation.edition())) {
      return inForce.map(edition -> citation);
    }
    Citation other = citation.instrument().in(inForce.get().name());
    if (citation.article() == 0) {
      return Optional.of(other);
    }
    return inForce.get().name().equals(NEW)
        ? Optional.of(moved(citation, citation.article(), other, in2021(citation.article())))
        : in2001(citation.article()).map(old -> moved(citation, old, other, old));
  }

  private static Citation moved(Citation from, int oldArticle, Citation text, int article) {
    boolean same = SAME_PARAGRAPH.contains(new Paragraph(oldArticle, from.paragraph()));
    return same ? text.article(article, from.paragraph(), from.item()) : text.article(article);
  }

  /** Returns the provision of 2021 that the courts mean where they cite {@code article}. */
  public static Optional<Citation> meantByCourts(int article) {
    return Optional.ofNullable(CITED_BY_COURTS.get(article))
        .map(number -> OrganisationLaw.TRADE_UNION_LAW.in(NEW).article(number));
  }
}
