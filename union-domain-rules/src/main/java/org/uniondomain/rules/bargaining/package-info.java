/**
 * 集体协商和集体合同规则: the rules on collective bargaining and collective contracts. This package gathers
 * them and judges the whole file; below it lies a package for each part, of the same name as in
 * core, and one on the way of a signed contract into force.
 */
package org.uniondomain.rules.bargaining;
