package org.uniondomain.core.constraint;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.uniondomain.core.fact.Listing;

/** 清单取值: lets constraints on the items of a listing see those that are known, by their index. */
public final class ListingExtractor implements ValueExtractor<Listing<@ExtractedValue ?>> {
  @Override
  public void extractValues(Listing<?> listing, ValueReceiver receiver) {
    for (int i = 0; i < listing.items().size(); i++) {
      receiver.indexedValue("<listing item>", i, listing.items().get(i));
    }
  }
}
