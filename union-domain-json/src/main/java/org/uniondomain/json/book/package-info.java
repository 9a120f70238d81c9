/**
 * 自有规定读取: reads numbers, standards and the law of places from JSON into values that a rulebook
 * takes.
 */
package org.uniondomain.json.book;
