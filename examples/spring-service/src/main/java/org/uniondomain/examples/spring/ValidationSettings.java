package org.uniondomain.examples.spring;

import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.uniondomain.core.constraint.AccessorStrategy;

/** Makes the validator see the accessors of the library's entities. */
@Configuration
public class ValidationSettings {
  @Bean
  ValidationConfigurationCustomizer accessors() {
    return configuration ->
        configuration.addProperty(
            "hibernate.validator.getter_property_selection_strategy",
            AccessorStrategy.class.getName());
  }
}
