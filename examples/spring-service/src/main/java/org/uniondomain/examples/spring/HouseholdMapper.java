package org.uniondomain.examples.spring;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;

/** Reads and writes rows of households. */
public interface HouseholdMapper extends BaseMapper<HouseholdRow> {}
