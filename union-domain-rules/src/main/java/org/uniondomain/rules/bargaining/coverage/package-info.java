/**
 * 区域性、行业性集体合同的覆盖范围: the rules on whom a regional or sectoral contract covers, and which employers
 * may conclude one.
 */
package org.uniondomain.rules.bargaining.coverage;
