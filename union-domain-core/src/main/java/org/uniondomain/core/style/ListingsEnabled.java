package org.uniondomain.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.encode.EncodingMetadata;

/**
 * Tells the code generator how an entity keeps an attribute of type {@link
 * org.uniondomain.core.fact.Listing}: unknown until set, settable as a listing or as all its items.
 *
 * <p>This is the compiled form of {@code ListingEncoding} in the test tree, kept as source because
 * the generator does not see an encoding that is compiled together with its users.
 */
@EncodingMetadata(
    name = "org.uniondomain.core.style.ListingEncoding",
    imports = {},
    typeParams = {"T"},
    elements = {
      @EncodingMetadata.Element(
          name = "listing",
          tags = {"IMPL", "PRIVATE", "FINAL", "FIELD"},
          naming = "*",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Listing<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "listingEncoding_from",
          tags = {"STATIC", "PRIVATE", "FROM", "SYNTH"},
          naming = "*_from",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Listing<T>",
          typeParams = {},
          params = {"value: org.uniondomain.core.fact.Listing<T>"},
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
          params = {"other: org.uniondomain.core.style.ListingEncoding<T>"},
          doc = {},
          annotations = {},
          code = "{\nreturn this.@:get().equals(@^other.@:get())\n;}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "build",
          tags = {"BUILDER", "PRIVATE", "BUILD"},
          naming = "*_build",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Listing<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{\nreturn @@listing;\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "get",
          tags = {"EXPOSE"},
          naming = "*",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Listing<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "{\nreturn @@listing;\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "withListing",
          tags = {"COPY"},
          naming = "*",
          stdNaming = "WITH",
          type = "org.uniondomain.core.fact.Listing<T>",
          typeParams = {},
          params = {"value: org.uniondomain.core.fact.Listing<T>"},
          doc = {
            " Copies this value with another listing.",
            " @param value the new listing",
            " @return the copy, or this object if nothing changes"
          },
          annotations = {},
          code =
              "{\nreturn java.util.Objects.requireNonNull(@^value, \"a listing is never null: give Listing.unknown()\");\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "listing",
          tags = {"BUILDER", "PRIVATE", "FIELD"},
          naming = "*_listing",
          stdNaming = "NONE",
          type = "org.uniondomain.core.fact.Listing<T>",
          typeParams = {},
          params = {},
          doc = {},
          annotations = {},
          code = "org.uniondomain.core.fact.Listing.unknown()",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "setListing",
          tags = {"BUILDER", "INIT", "COPY"},
          naming = "*",
          stdNaming = "INIT",
          type = "void",
          typeParams = {},
          params = {"value: org.uniondomain.core.fact.Listing<T>"},
          doc = {
            " Sets this listing; unknown until set.",
            " @param value its items and whether they are all",
            " @return this builder"
          },
          annotations = {},
          code =
              "{\nthis.@@listing = java.util.Objects.requireNonNull(@^value, \"a listing is never null: give Listing.unknown()\");\n}",
          thrown = {}),
      @EncodingMetadata.Element(
          name = "setPlain",
          tags = {"BUILDER", "INIT"},
          naming = "*",
          stdNaming = "INIT",
          type = "void",
          typeParams = {},
          params = {"value: java.lang.Iterable<? extends T>"},
          doc = {
            " Sets this listing as complete.",
            " @param value all of its items",
            " @return this builder"
          },
          annotations = {},
          code = "{\nthis.@@listing = org.uniondomain.core.fact.Listing.complete(@^value);\n}",
          thrown = {})
    })
@Documented
@Target({ElementType.ANNOTATION_TYPE, ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ListingsEnabled {}
