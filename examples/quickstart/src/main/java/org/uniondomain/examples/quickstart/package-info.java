/** A file of enterprises, judged one by one, with reasons. */
package org.uniondomain.examples.quickstart;
