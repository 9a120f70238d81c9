package org.uniondomain.examples.quickstart;

import java.util.Locale;
import org.uniondomain.rules.book.BoundRulebook;

/** 概览: tables of what a kind of dossier tells, in place of the plain list of what was reckoned. */
interface Overview {

  /** Returns the tables of {@code dossier}. */
  String of(Dossier dossier, BoundRulebook rules, Locale locale);
}
