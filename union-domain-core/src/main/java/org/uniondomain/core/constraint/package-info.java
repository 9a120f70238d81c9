/**
 * 约束: Jakarta Validation constraints on the shape of single values, for rows and forms on their way
 * in. They say that a value cannot be one of its kind; whether the law is kept is asked of the
 * rules.
 */
package org.uniondomain.core.constraint;
