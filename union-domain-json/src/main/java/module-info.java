/** Speaks JSON for facts and answers; the only module that knows Jackson. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.json {
  requires transitive org.uniondomain.rules;
  requires transitive com.fasterxml.jackson.databind;

  exports org.uniondomain.json;
  exports org.uniondomain.json.book;
  exports org.uniondomain.json.databind;
  exports org.uniondomain.json.receipt;

  provides com.fasterxml.jackson.databind.Module with
      org.uniondomain.json.databind.UnionDomainModule;
}
