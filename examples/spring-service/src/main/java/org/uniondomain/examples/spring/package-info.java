/** A union system on Spring Boot and MyBatis-Plus: from mutable rows to explained decisions. */
package org.uniondomain.examples.spring;
