package org.luoshi.server.web;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import org.luoshi.server.Luoshi;
import org.luoshi.server.database.TestDatabase;
import org.luoshi.server.unit.account.Account;
import org.luoshi.server.unit.account.Accounts;
import org.luoshi.server.unit.account.People;
import org.luoshi.server.unit.account.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The whole server without a port, with people who can log in; started once for all classes that extend this. */
@SpringBootTest(classes = {Luoshi.class, People.class})
abstract class Houses {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Accounts accounts;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("luoshi.database", TestDatabase::fresh);
        properties.add("luoshi.data", () -> "target/test-data");
    }

    MockMvc house() {
        Filter[] filters = List.of(
                        context.getBean(Guard.class), context.getBean("springSecurityFilterChain", Filter.class))
                .toArray(Filter[]::new);
        return MockMvcBuilders.webAppContextSetup(context).addFilters(filters).build();
    }

    Account account(String login) {
        return accounts.find(login).orElseThrow();
    }

    /** A session of its own for each request, so that one that ends it does not disturb the next. */
    static MockHttpSession session(Optional<Account> account) {
        MockHttpSession session = new MockHttpSession();
        account.ifPresent(it -> session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(LoggedIn.as(it, Way.OWN))));
        return session;
    }
}
