/** One question, one answer, with its reasons. */
package org.uniondomain.examples.quickstart;
