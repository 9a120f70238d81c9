package org.uniondomain.json.book;

import com.google.common.collect.ImmutableList;
import org.uniondomain.core.aid.standard.LocalStandards;
import org.uniondomain.rules.book.Overlay;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.book.SubjectRules;

/**
 * 自有规定: what a document says that the book does not: numbers and rules of places, as ordinary
 * overlays, and minimum-living standards. It is immutable.
 *
 * @param overlays what the law of each place changes
 * @param rules rules of places that no other rule stands beside
 * @param standards minimum-living standards, to be looked up by place and day
 */
public record OwnLaw(
    ImmutableList<Overlay> overlays,
    ImmutableList<SubjectRules<?>> rules,
    LocalStandards standards) {

  /**
   * 并入规则集: the book with these rules and overlays.
   *
   * @param book the book, normally the one that the document was read against
   * @return a new book
   */
  public Rulebook in(Rulebook book) {
    Rulebook all = book;
    for (SubjectRules<?> each : rules) {
      all = all.with(each);
    }
    for (Overlay each : overlays) {
      all = all.with(each);
    }
    return all;
  }
}
