package org.luoshi.server.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Styles and scripts are known by their content, so that nobody sees yesterday's after an upgrade. */
@Configuration(proxyBeanMethods = false)
class Assets {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsByContent() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/css/*", "/js/*", "/webjars/*", "/seal.svg");
        return filter;
    }
}
