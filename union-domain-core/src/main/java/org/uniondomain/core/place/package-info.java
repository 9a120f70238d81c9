/**
 * 行政区划: places of the country by GB/T 2260 code, their levels and the chain from a place up to the
 * nation.
 */
package org.uniondomain.core.place;
