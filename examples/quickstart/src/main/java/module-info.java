/** A file of enterprises, judged one by one, with reasons. */
@org.jspecify.annotations.NullMarked
module org.uniondomain.examples.quickstart {
  requires org.uniondomain.json;
  requires info.picocli;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.encode;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.uniondomain.examples.quickstart;

  opens org.uniondomain.examples.quickstart to
      info.picocli;
}
