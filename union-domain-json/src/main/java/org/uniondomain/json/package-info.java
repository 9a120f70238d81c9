/**
 * JSON 读写: reads and writes the facts of every subject from its vocabulary, and writes answers; no
 * entity has a mapping of its own.
 */
package org.uniondomain.json;
