package org.uniondomain.core.testing;

import org.uniondomain.core.assembly.Ballot;

/** 表决样例: votes of a congress of one hundred delegates, of whom ninety are present. */
public final class Ballots {
  private Ballots() {}

  /** Returns a vote with half of all delegates in favour, and not one more. */
  public static Ballot exactlyHalf() {
    return inFavour(50);
  }

  /** Returns a vote with one more than half of all delegates in favour. */
  public static Ballot oneMoreThanHalf() {
    return inFavour(51);
  }

  /** Returns a vote of which the votes in favour were not told. */
  public static Ballot uncounted() {
    return Ballot.builder().total(100).present(90).build();
  }

  private static Ballot inFavour(int votes) {
    return Ballot.builder().total(100).present(90).inFavour(votes).build();
  }
}
