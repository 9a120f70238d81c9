/** 帮扶网络: the centres and stations that give aid. */
@UnionStyle
package org.uniondomain.core.aid.network;

import org.uniondomain.core.style.UnionStyle;
