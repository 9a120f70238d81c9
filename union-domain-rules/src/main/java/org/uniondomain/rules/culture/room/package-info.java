/** 职工书屋和心理辅导室规则: the rules on rooms for reading and for counselling. */
package org.uniondomain.rules.culture.room;
