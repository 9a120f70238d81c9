package org.uniondomain.json.databind;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.function.Consumer;
import org.uniondomain.json.ReadFinding;

/** 警告去处: whom to tell what of a document was passed over: the module's listener, and the call's. */
record Warnings(Consumer<ReadFinding> listener) {
  static final Warnings UNHEARD = new Warnings(warning -> {});

  void tell(ReadFinding warning, DeserializationContext context) {
    listener.accept(warning);
    if (context.getAttribute(UnionDomainModule.WARNINGS) instanceof Consumer<?> own) {
      @SuppressWarnings("unchecked") // what the attribute is documented to hold
      Consumer<ReadFinding> call = (Consumer<ReadFinding>) own;
      call.accept(warning);
    }
  }
}
