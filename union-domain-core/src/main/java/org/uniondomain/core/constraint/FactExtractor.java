package org.uniondomain.core.constraint;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.uniondomain.core.fact.Fact;

/**
 * 事实取值: lets constraints on the content of a fact see it: the value if known, each end of a range,
 * each member of a choice. What is unknown or none is not validated.
 */
public final class FactExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {
  @Override
  public void extractValues(Fact<?> fact, ValueReceiver receiver) {
    if (fact.isKnown()) {
      receiver.value(null, fact.get());
      return;
    }
    Object low = fact.low();
    Object high = fact.high();
    if (low != null) {
      receiver.value("<least>", low);
    }
    if (high != null) {
      receiver.value("<greatest>", high);
    }
    fact.options().forEach(each -> receiver.value("<option>", each));
  }
}
