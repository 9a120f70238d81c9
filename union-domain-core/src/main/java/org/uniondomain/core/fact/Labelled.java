package org.uniondomain.core.fact;

/**
 * 有名称者: a constant that has an official Chinese term and an English one, such as the kinds, classes
 * and outcomes that facts and answers name. What is shown to people uses these terms, never the
 * names of constants.
 */
public interface Labelled {

  /**
   * The official Chinese term.
   *
   * @return the term
   */
  String label();

  /**
   * The English term.
   *
   * @return the term
   */
  String englishLabel();
}
