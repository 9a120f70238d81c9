package org.uniondomain.architecture.planted.hen;

import org.uniondomain.architecture.planted.egg.Egg;

/** A fault of structure: its package needs that of {@link Egg}, which needs this one. */
public interface Hen {
  /** Returns what this comes from. */
  Egg origin();
}
