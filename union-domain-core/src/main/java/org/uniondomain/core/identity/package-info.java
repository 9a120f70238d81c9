/**
 * 证件号码与组织代码: numbers that name persons and bodies. Reading a text never throws; it gives the number
 * and what was found about it, part by part.
 */
package org.uniondomain.core.identity;
