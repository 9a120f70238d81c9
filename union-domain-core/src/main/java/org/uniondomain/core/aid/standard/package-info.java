/**
 * 各地低保标准: the minimum-living standards that places published, kept by the caller and looked up by
 * place and day.
 */
package org.uniondomain.core.aid.standard;
