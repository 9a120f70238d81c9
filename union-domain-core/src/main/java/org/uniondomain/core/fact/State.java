package org.uniondomain.core.fact;

/** Which of the five kinds of knowledge a {@link Fact} holds; described there. */
enum State {
  KNOWN,
  NONE,
  RANGE,
  ONE_OF,
  UNKNOWN
}
