/**
 * 法律渊源: which legal texts there are, how one of their provisions is cited, and how surely a number
 * taken from them is known.
 */
package org.uniondomain.core.law;
