/** States the facts of trade-union work; knows no rule. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.core {
  requires transitive com.google.common;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;

  exports org.uniondomain.core.aid;
  exports org.uniondomain.core.aid.standard;
  exports org.uniondomain.core.assembly;
  exports org.uniondomain.core.bargaining;
  exports org.uniondomain.core.competition;
  exports org.uniondomain.core.employment;
  exports org.uniondomain.core.fact;
  exports org.uniondomain.core.hardship;
  exports org.uniondomain.core.identity;
  exports org.uniondomain.core.law;
  exports org.uniondomain.core.money;
  exports org.uniondomain.core.organisation;
  exports org.uniondomain.core.place;
  exports org.uniondomain.core.service;
  exports org.uniondomain.core.statistics;
  exports org.uniondomain.core.style;
  exports org.uniondomain.core.time;
  exports org.uniondomain.core.wage;
}
