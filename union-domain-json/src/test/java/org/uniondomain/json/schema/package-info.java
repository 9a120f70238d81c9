/** 模式: JSON Schema beside the reader. */
package org.uniondomain.json.schema;
