/** One question, one answer, with its reasons. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.examples.quickstart {
  requires org.uniondomain.json;

  exports org.uniondomain.examples.quickstart;
}
