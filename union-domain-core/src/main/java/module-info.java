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
  requires static org.hibernate.validator;

  exports org.uniondomain.core.aid;
  exports org.uniondomain.core.aid.fund;
  exports org.uniondomain.core.aid.grant;
  exports org.uniondomain.core.aid.health;
  exports org.uniondomain.core.aid.jobseeker;
  exports org.uniondomain.core.aid.network;
  exports org.uniondomain.core.aid.standard;
  exports org.uniondomain.core.aid.study;
  exports org.uniondomain.core.assembly;
  exports org.uniondomain.core.bargaining;
  exports org.uniondomain.core.bargaining.change;
  exports org.uniondomain.core.bargaining.contract;
  exports org.uniondomain.core.bargaining.dispute;
  exports org.uniondomain.core.bargaining.draft;
  exports org.uniondomain.core.bargaining.performance;
  exports org.uniondomain.core.bargaining.protection;
  exports org.uniondomain.core.bargaining.round;
  exports org.uniondomain.core.bargaining.side;
  exports org.uniondomain.core.competition;
  exports org.uniondomain.core.constraint;
  exports org.uniondomain.core.employment;
  exports org.uniondomain.core.fact;
  exports org.uniondomain.core.hardship.allowance;
  exports org.uniondomain.core.hardship.economy;
  exports org.uniondomain.core.hardship.file;
  exports org.uniondomain.core.hardship.household;
  exports org.uniondomain.core.hardship.tier;
  exports org.uniondomain.core.identity;
  exports org.uniondomain.core.law;
  exports org.uniondomain.core.money;
  exports org.uniondomain.core.organisation.asset;
  exports org.uniondomain.core.organisation.election;
  exports org.uniondomain.core.organisation.founding;
  exports org.uniondomain.core.organisation.home;
  exports org.uniondomain.core.organisation.member;
  exports org.uniondomain.core.organisation.money;
  exports org.uniondomain.core.organisation.officer;
  exports org.uniondomain.core.organisation.structure;
  exports org.uniondomain.core.place;
  exports org.uniondomain.core.service;
  exports org.uniondomain.core.statistics;
  exports org.uniondomain.core.style;
  exports org.uniondomain.core.time;
  exports org.uniondomain.core.wage;

  provides jakarta.validation.valueextraction.ValueExtractor with
      org.uniondomain.core.constraint.FactExtractor,
      org.uniondomain.core.constraint.ListingExtractor;
}
