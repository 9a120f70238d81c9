/** 模糊测试: documents made at random, and what must hold whatever is read. */
package org.uniondomain.json.fuzz;
