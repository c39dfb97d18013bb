package org.luoshi.server.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Spring Security's part: it brings the session's person along. Logging in is the log-in page's, rights are the
 * {@link Gate}'s, headers and forms of foreign pages are the {@link Guard}'s.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.csrf(it -> it.disable())
                .headers(it -> it.disable())
                .logout(it -> it.disable())
                .requestCache(it -> it.disable())
                .sessionManagement(it -> it.disable())
                .anonymous(it -> it.disable())
                .securityContext(it -> it.securityContextRepository(Sessions.STORE))
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .build();
    }

    /** Nobody: without this, Spring Boot would make up a user with a password of its own. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
