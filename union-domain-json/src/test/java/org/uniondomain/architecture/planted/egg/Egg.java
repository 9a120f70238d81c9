package org.uniondomain.architecture.planted.egg;

import org.uniondomain.architecture.planted.hen.Hen;

/** A fault of structure: its package needs that of {@link Hen}, which needs this one. */
public interface Egg {
  /** Returns what this comes from. */
  Hen origin();
}
