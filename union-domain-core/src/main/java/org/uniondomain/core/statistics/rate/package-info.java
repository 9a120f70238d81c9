/** 建会率和入会率: how many units have a union, and how many workers belong to one. */
@UnionStyle
package org.uniondomain.core.statistics.rate;

import org.uniondomain.core.style.UnionStyle;
