/**
 * 区域性、行业性集体合同的覆盖范围: whom a regional or sectoral contract covers, and which employers may conclude
 * one.
 */
@UnionStyle
package org.uniondomain.core.bargaining.coverage;

import org.uniondomain.core.style.UnionStyle;
