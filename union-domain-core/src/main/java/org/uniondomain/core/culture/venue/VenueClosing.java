package org.uniondomain.core.culture.venue;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.uniondomain.core.fact.Fact;

/**
 * 设施临时停止开放: a closing of a public facility for repair or the like. What nobody has told is unknown.
 *
 * <p>Source: 公共文化体育设施条例 (2003), article 18.
 */
@Value.Immutable
public interface VenueClosing extends WithVenueClosing {
  /**
   * 公告日: the day on which it was announced.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> announcedOn();

  /**
   * 停止开放日: the first day on which it is closed.
   *
   * @return the day; none if it has not happened
   */
  Fact<LocalDate> closesOn();

  /**
   * Starts one of which nothing is known.
   *
   * @return a new builder
   */
  static ImmutableVenueClosing.Builder builder() {
    return ImmutableVenueClosing.builder();
  }
}
