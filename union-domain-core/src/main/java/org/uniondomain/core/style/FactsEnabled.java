package org.uniondomain.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.encode.EncodingMetadata;

/**
 * Tells the code generator how an entity keeps an attribute of type {@link
 * org.uniondomain.core.fact.Fact}: unknown until set, settable as a fact or as a plain value.
 *
 * <p>This is the compiled form of {@code FactEncoding} in the test tree, kept as source because the
 * generator does not see an encoding that is compiled together with its users.
 */
@EncodingMetadata(
    name = "org.uniondomain.core.style.FactEncoding",
    imports = {},
    typeParams = {"T"},
    elements = {
      @EncodingMetadata.Element(
          name = "fact",
          tags = {"IMPL", "PRIVATE", "FINAL", "FIELD"},
          naming = "*",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Fact<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "factEncoding_from",
          tags = {"STATIC", "PRIVATE", "FROM", "SYNTH"},
          naming = "*_from",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Fact<T>",
          typeParams = {},
          params = {"value: org.uniondomain.core.fact.Fact<T>"},
          doc = {},
          annotations = {},
          code = "{\nreturn @^value;\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "toString",
          tags = {"PRIVATE", "TO_STRING", "SYNTH"},
          naming = "*_toString",
          stdNaming = "NONE",
          type = "java.lang.String",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{\nreturn @:get().toString();\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "hashCode",
          tags = {"PRIVATE", "HASH_CODE", "SYNTH"},
          naming = "*_hashCode",
          stdNaming = "NONE",
          type = "int",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{\nreturn @:get().hashCode();\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "equals",
          tags = {"PRIVATE", "EQUALS", "SYNTH"},
          naming = "*_equals",
          stdNaming = "NONE",
          type = "java.lang.String",
          typeParams = {},
          params = {"other: org.uniondomain.core.style.FactEncoding<T>"},
          doc = {},
          annotations = {},
          code = "{\nreturn this.@:get().equals(@^other.@:get())\n;}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "build",
          tags = {"BUILDER", "PRIVATE", "BUILD"},
          naming = "*_build",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Fact<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{\nreturn @@fact;\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "get",
          tags = {"EXPOSE"},
          naming = "*",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Fact<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{\nreturn @@fact;\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "withFact",
          tags = {"COPY"},
          naming = "*",
          stdNaming = "WITH",
          type = "org.uniondomain.core.fact.Fact<T>",
          typeParams = {},
          params = {"value: org.uniondomain.core.fact.Fact<T>"},
          doc = {
            " Copies this value with another fact.",
            " @param value the new fact",
            " @return the copy, or this object if nothing changes"
          },
          annotations = {},
          code =
              "{\nreturn java.util.Objects.requireNonNull(@^value, \"a fact is never null: give Fact.unknown()\");\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "fact",
          tags = {"BUILDER", "PRIVATE", "FIELD"},
          naming = "*_fact",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Fact<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "org.uniondomain.core.fact.Fact.unknown()",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "setFact",
          tags = {"BUILDER", "INIT", "COPY"},
          naming = "*",
          stdNaming = "INIT",
          type = "void",
          typeParams = {},
          params = {"value: org.uniondomain.core.fact.Fact<T>"},
          doc = {
            " Sets this fact; unknown until set.",
            " @param value what is known about it",
            " @return this builder"
          },
          annotations = {},
          code =
              "{\nthis.@@fact = java.util.Objects.requireNonNull(@^value, \"a fact is never null: give Fact.unknown()\");\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "setPlain",
          tags = {"BUILDER", "INIT"},
          naming = "*",
          stdNaming = "INIT",
          type = "void",
          typeParams = {},
          params = {"value: T"},
          doc = {
            " Sets this fact as known.",
            " @param value the value it is known to have",
            " @return this builder"
          },
          annotations = {},
          code = "{\nthis.@@fact = org.uniondomain.core.fact.Fact.known(@^value);\n}",
          thrown = {})
    })
@Documented
@Target({ElementType.ANNOTATION_TYPE, ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface FactsEnabled {}
