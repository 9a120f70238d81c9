package org.uniondomain.core.style;

import java.util.Objects;
import org.immutables.encode.Encoding;
import org.uniondomain.core.fact.Listing;

/** What {@code ListingsEnabled} says in compiled form: the test beside it compares the two. */
@Encoding
@SuppressWarnings({"NullAway.Init", "ReturnFromVoid", "UnusedMethod", "UnusedVariable"})
class ListingEncoding<T> {
  @Encoding.Impl private Listing<T> listing;

  @Encoding.Expose
  Listing<T> get() {
    return listing;
  }

  /**
   * Copies this value with another listing.
   *
   * @param value the new listing
   * @return the copy, or this object if nothing changes
   */
  @Encoding.Copy
  @Encoding.Naming(standard = Encoding.StandardNaming.WITH)
  Listing<T> withListing(Listing<T> value) {
    return Objects.requireNonNull(value, "a listing is never null: give Listing.unknown()");
  }

  @Encoding.Builder
  static class Builder<T> {
    private Listing<T> listing = Listing.unknown();

    /**
     * Sets this listing; unknown until set.
     *
     * @param value its items and whether they are all
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Copy
    @Encoding.Naming(standard = Encoding.StandardNaming.INIT)
    void setListing(Listing<T> value) {
      this.listing =
          Objects.requireNonNull(value, "a listing is never null: give Listing.unknown()");
    }

    /**
     * Sets this listing as complete.
     *
     * @param value all of its items
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming(standard = Encoding.StandardNaming.INIT)
    void setPlain(Iterable<? extends T> value) {
      this.listing = Listing.complete(value);
    }

    @Encoding.Build
    Listing<T> build() {
      return listing;
    }
  }
}
