package org.uniondomain.examples.spring;

import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A small union system: rows as they are in many unions' databases, judged by the library. */
@SpringBootApplication
@MapperScan(
    basePackageClasses = UnionServiceApplication.class,
    markerInterface = com.baomidou.mybatisplus.core.mapper.BaseMapper.class)
public class UnionServiceApplication {
  /** Starts the service. */
  public static void main(String... arguments) {
    SpringApplication.run(UnionServiceApplication.class, arguments);
  }
}
