package org.luoshi.server.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in: everybody on this machine, until log-in exists. Foreign pages' forms are refused by {@link Guard}. */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.csrf(it -> it.disable())
                .headers(it -> it.disable())
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }
}
