package org.uniondomain.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.uniondomain.core.statistics.ReportedCount;
import org.uniondomain.core.statistics.ReportedRatio;
import org.uniondomain.core.time.Period;
import org.uniondomain.rules.lang.Attribute;

/** 写法表: how each type is written; enums need no entry. */
final class ValueCodecs {
  private final ImmutableMap<Class<?>, ValueCodec<?>> byType;

  private ValueCodecs(ImmutableMap<Class<?>, ValueCodec<?>> byType) {
    this.byType = byType;
  }

  static ValueCodecs standard(boolean strict) {
    ImmutableMap.Builder<Class<?>, ValueCodec<?>> byType = ImmutableMap.builder();
    StandardCodecs.ALL.forEach(each -> byType.put(each.type(), each));
    byType.put(Period.class, new PeriodCodec(StandardCodecs.DAYS, strict));
    byType.put(ReportedCount.class, ReportedCodec.counts(StandardCodecs.COUNTS, strict));
    byType.put(ReportedRatio.class, ReportedCodec.ratios(StandardCodecs.RATIOS, strict));
    return new ValueCodecs(byType.buildOrThrow());
  }

  ValueCodecs with(ValueCodec<?> added) {
    Map<Class<?>, ValueCodec<?>> all = new LinkedHashMap<>(byType);
    all.put(added.type(), added);
    return new ValueCodecs(ImmutableMap.copyOf(all));
  }

  /**
   * Returns how the values of {@code attribute} are written.
   *
   * @throws IllegalArgumentException if nobody said
   */
  <V> ValueCodec<V> of(Attribute<?, V> attribute) {
    return of(attribute.type(), attribute.description().id());
  }

  /** Returns how values of {@code type} are written. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  <V> ValueCodec<V> of(Class<V> type, String user) {
    ValueCodec<?> found = byType.get(type);
    if (found == null && type.isEnum()) {
      return (ValueCodec<V>) CodeCodec.of((Class) type);
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "nothing says how "
              + type.getName()
              + " of "
              + user
              + " is written in JSON: add a ValueCodec for it");
    }
    return (ValueCodec<V>) found;
  }
}
