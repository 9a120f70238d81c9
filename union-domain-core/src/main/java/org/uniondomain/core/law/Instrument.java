package org.uniondomain.core.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.place.Division;

/**
 * 法律文件: one legal text with its editions. It is immutable; the methods that add an edition return a
 * new value. Two instruments with the same id are the same text.
 */
public final class Instrument {
  private final String id;
  private final String title;
  private final String englishTitle;
  private final String issuer;
  private final Rank rank;
  private final Division jurisdiction;
  private final ImmutableList<Edition> editions;

  private Instrument(
      String id,
      String title,
      String englishTitle,
      String issuer,
      Rank rank,
      Division jurisdiction,
      ImmutableList<Edition> editions) {
    this.id = requireNonNull(id, "id");
    this.title = requireNonNull(title, "title");
    this.englishTitle = requireNonNull(englishTitle, "englishTitle");
    this.issuer = requireNonNull(issuer, "issuer");
    this.rank = requireNonNull(rank, "rank");
    this.jurisdiction = requireNonNull(jurisdiction, "jurisdiction");
    this.editions = editions;
  }

  /**
   * Returns a text without editions yet.
   *
   * @param id stable id, never reused
   * @param title official Chinese title
   * @param englishTitle working English title
   * @param issuer issuing body, in Chinese
   * @param rank its rank
   * @param jurisdiction the place whose law it is; {@link Division#NATION} for national texts
   */
  public static Instrument of(
      String id,
      String title,
      String englishTitle,
      String issuer,
      Rank rank,
      Division jurisdiction) {
    return new Instrument(id, title, englishTitle, issuer, rank, jurisdiction, ImmutableList.of());
  }

  /**
   * Adds an edition that ends when the next one begins, or is still in force.
   *
   * @throws IllegalArgumentException if it begins no later than the edition before it
   */
  public Instrument edition(String name, LocalDate from, Certainty startCertainty) {
    ImmutableList.Builder<Edition> all = ImmutableList.builder();
    for (int i = 0; i < editions.size(); i++) {
      Edition earlier = editions.get(i);
      boolean open = i == editions.size() - 1 && earlier.until().isEmpty();
      all.add(
          open
              ? new Edition(
                  earlier.name(), earlier.from(), Optional.of(from), earlier.startCertainty())
              : earlier);
    }
    all.add(new Edition(name, from, Optional.empty(), startCertainty));
    return with(all.build());
  }

  /** Adds an edition whose first day was read in a text. */
  public Instrument edition(String name, LocalDate from) {
    return edition(name, from, Certainty.TEXT);
  }

  /**
   * Ends the last edition: {@code day} is the first day on which the text is no longer in force.
   *
   * @throws IllegalStateException if there is no edition
   */
  public Instrument repealed(LocalDate day) {
    Edition last = last();
    return with(
        ImmutableList.<Edition>builder()
            .addAll(editions.subList(0, editions.size() - 1))
            .add(new Edition(last.name(), last.from(), Optional.of(day), last.startCertainty()))
            .build());
  }

  private Instrument with(ImmutableList<Edition> all) {
    return new Instrument(id, title, englishTitle, issuer, rank, jurisdiction, all);
  }

  private Edition last() {
    if (editions.isEmpty()) {
      throw new IllegalStateException("instrument " + id + " has no edition");
    }
    return editions.get(editions.size() - 1);
  }

  /**
   * Cites the text as a whole, in its latest edition, where the article is not known.
   *
   * @throws IllegalStateException if there is no edition
   */
  public Citation cited() {
    return new Citation(this, last(), 0, 0, 0);
  }

  /** Cites an article of the latest edition. */
  public Citation article(int article) {
    return new Citation(this, last(), article, 0, 0);
  }

  /** Cites a paragraph (款) of an article of the latest edition. */
  public Citation article(int article, int paragraph) {
    return new Citation(this, last(), article, paragraph, 0);
  }

  /** Cites an item (项) of a paragraph of an article of the latest edition. */
  public Citation article(int article, int paragraph, int item) {
    return new Citation(this, last(), article, paragraph, item);
  }

  /**
   * Cites a named edition as a whole; narrow it with {@link Citation#article(int, int)}.
   *
   * @throws IllegalArgumentException if there is no edition of that name
   */
  public Citation in(String edition) {
    return editions.stream()
        .filter(each -> each.name().equals(edition))
        .findFirst()
        .map(each -> new Citation(this, each, 0, 0, 0))
        .orElseThrow(
            () -> new IllegalArgumentException("instrument " + id + " has no edition " + edition));
  }

  /** Returns the edition in force on {@code day}, if one is. */
  public Optional<Edition> editionOn(LocalDate day) {
    return editions.stream().filter(each -> each.inForceOn(day)).findFirst();
  }

  /** Returns the stable id. */
  public String id() {
    return id;
  }

  /** Returns the official Chinese title. */
  public String title() {
    return title;
  }

  /** Returns the working English title. */
  public String englishTitle() {
    return englishTitle;
  }

  /** Returns the issuing body, in Chinese. */
  public String issuer() {
    return issuer;
  }

  /** Returns the rank. */
  public Rank rank() {
    return rank;
  }

  /** Returns the place whose law this is. */
  public Division jurisdiction() {
    return jurisdiction;
  }

  /** Returns the editions, oldest first. */
  public ImmutableList<Edition> editions() {
    return editions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Instrument that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
