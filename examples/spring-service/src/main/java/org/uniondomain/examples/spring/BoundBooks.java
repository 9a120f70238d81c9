package org.uniondomain.examples.spring;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.uniondomain.core.place.Division;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.BoundRulebook;

/** Binding costs milliseconds, deciding does not: the last used places and days are kept bound. */
@Component
public class BoundBooks {
  private record Where(Division place, LocalDate day) {}

  private final LoadingCache<Where, BoundRulebook> books =
      CacheBuilder.newBuilder()
          .maximumSize(64)
          .build(CacheLoader.from(where -> UnionRules.standard().at(where.place(), where.day())));

  /** Returns the rules of the place on the day; safe to use from many threads. */
  public BoundRulebook at(Division place, LocalDate day) {
    return books.getUnchecked(new Where(place, day));
  }
}
