/** 服务职工: petitions of workers and how they are dealt with. */
@UnionStyle
package org.uniondomain.core.service;

import org.uniondomain.core.style.UnionStyle;
