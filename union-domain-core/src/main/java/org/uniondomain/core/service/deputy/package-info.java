/** 一线职工代表委员联络服务制度: front-line workers with a mandate and the workers they keep contact with. */
@UnionStyle
package org.uniondomain.core.service.deputy;

import org.uniondomain.core.style.UnionStyle;
