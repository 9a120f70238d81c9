package org.uniondomain.rules.book;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.uniondomain.rules.lang.Rule;

/**
 * 规则含义: what the rules about one subject, and about its parts, say at one place and time: a text
 * for every rule they can reach and for every number, in a form that is the same wherever the
 * meaning is. Names of Java classes, words of clauses and labels are not in it: who changes them
 * changes no answer. It is what digests are taken of, not a text for people.
 *
 * @param pieces for {@code rule} or {@code number} and an id, such as {@code number
 *     hardship.tier.deep-line}, what it says; {@code calendar} where working days are counted
 */
public record Meaning(ImmutableSortedMap<String, String> pieces) {

  static Meaning of(Binder binder, LocalDate day, Iterable<? extends Rule<?>> rules) {
    MeaningCollector collector = new MeaningCollector(binder);
    collector.visit(rules, day);
    return new Meaning(collector.pieces());
  }
}
