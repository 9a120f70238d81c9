package org.uniondomain.examples.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.LocalDate;

/** 日期绑定: days of plain types as texts, in the plainest way. */
final class PlainDays {
  static final SimpleModule MODULE =
      new SimpleModule("plain-days")
          .addSerializer(LocalDate.class, new Writing())
          .addDeserializer(LocalDate.class, new Reading());

  private PlainDays() {}

  private static final class Writing extends StdScalarSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Writing() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(day.toString());
    }
  }

  private static final class Reading extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    Reading() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }
}
