package org.luoshi.server.unit.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luoshi.server.shared.PostCode;
import org.luoshi.server.unit.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts, as rows; who may change them is {@link Administration}'s. */
@Component
public class Accounts {

    private static final String ALL = """
            select id, login, name, administration, posts, password is not null as has_password, must_change, disabled,
                   demo, phone, email, issuer, subject, generation
              from unit.account
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Accounts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Disabled ones too; administration first, then by login. */
    public List<Account> all() {
        return sql.sql(ALL + "order by administration nulls last, login")
                .query(Accounts::account)
                .list();
    }

    public Optional<Account> find(AccountId id) {
        return sql.sql(ALL + "where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    /** By the name to log in with, however it is written. */
    public Optional<Account> find(String login) {
        return sql.sql(ALL + "where login = :login")
                .param("login", plain(login))
                .query(Accounts::account)
                .optional();
    }

    /** By who they are at the identity provider. */
    public Optional<Account> find(Identity identity) {
        return sql.sql(ALL + "where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(Accounts::account)
                .optional();
    }

    /** By an e-mail address, only where it has exactly one account. */
    Optional<Account> findEmail(String email) {
        List<Account> found = sql.sql(ALL + "where lower(email) = lower(:email)")
                .param("email", email.strip())
                .query(Accounts::account)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Who holds this post, to be written to; disabled ones left out. */
    public List<Account> holding(PostCode post) {
        return sql.sql(ALL + "where :post = any (posts) and not disabled order by login")
                .param("post", post.value())
                .query(Accounts::account)
                .list();
    }

    boolean isEmpty() {
        return sql.sql("select count(*) from unit.account").query(Long.class).single() == 0;
    }

    Optional<String> password(AccountId id) {
        return sql.sql("select password from unit.account where id = :id and password is not null")
                .param("id", id.value())
                .query((row, number) -> row.getString("password"))
                .optional();
    }

    /** Inside the caller's transaction. */
    AccountId add(Draft draft, @Nullable String password, boolean mustChange, boolean demo) {
        return new AccountId(sql.sql("""
                        insert into unit.account
                          (login, name, administration, posts, password, must_change, demo, phone, email, created_at)
                        values (:login, :name, :administration, string_to_array(:posts, ','), :password, :change, :demo,
                                :phone, :email, :at)
                        returning id
                        """)
                .param("login", draft.login())
                .param("name", draft.name())
                .param("administration", draft.administration().map(Role::name).orElse(null))
                .param("posts", joined(draft.posts()))
                .param("password", password)
                .param("change", mustChange)
                .param("demo", demo)
                .param("phone", draft.phone())
                .param("email", draft.email())
                .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    /** One of the sample's cast without administration; nothing where the log-in is taken, perhaps this very moment. */
    void addSample(Draft draft) {
        sql.sql("""
                        insert into unit.account (login, name, posts, demo, created_at)
                        values (:login, :name, string_to_array(:posts, ','), true, :at)
                        on conflict (login) do nothing
                        """)
                .param("login", draft.login())
                .param("name", draft.name())
                .param("posts", joined(draft.posts()))
                .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What people are called and hold; their sessions end when posts change. */
    void change(AccountId id, Draft draft) {
        sql.sql("""
                        update unit.account
                           set generation = generation
                                 + case when posts = string_to_array(:posts, ',') then 0 else 1 end,
                               name = :name, posts = string_to_array(:posts, ','), phone = :phone, email = :email
                         where id = :id
                        """)
                .param("name", draft.name())
                .param("posts", joined(draft.posts()))
                .param("phone", draft.phone())
                .param("email", draft.email())
                .param("id", id.value())
                .update();
    }

    void setPassword(AccountId id, String hash, boolean mustChange) {
        sql.sql("""
                        update unit.account
                           set password = :hash, must_change = :change, generation = generation + 1
                         where id = :id
                        """)
                .param("hash", hash)
                .param("change", mustChange)
                .param("id", id.value())
                .update();
    }

    void setDisabled(AccountId id, boolean disabled) {
        sql.sql("update unit.account set disabled = :disabled, generation = generation + 1 where id = :id")
                .param("disabled", disabled)
                .param("id", id.value())
                .update();
    }

    void bind(AccountId id, Identity identity) {
        sql.sql("update unit.account set issuer = :issuer, subject = :subject where id = :id")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("id", id.value())
                .update();
    }

    /** Ends its sessions too. */
    void unbind(AccountId id) {
        sql.sql("update unit.account set issuer = null, subject = null, generation = generation + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Ends all sessions of the account. */
    void endSessions(AccountId id) {
        sql.sql("update unit.account set generation = generation + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    static String plain(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private static String joined(List<PostCode> posts) {
        return String.join(",", posts.stream().map(PostCode::value).toList());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("administration")).map(Role::valueOf),
                posts(row.getArray("posts")),
                row.getBoolean("has_password"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getBoolean("demo"),
                row.getString("phone"),
                row.getString("email"),
                identity(row),
                row.getInt("generation"));
    }

    private static Optional<Identity> identity(ResultSet row) throws SQLException {
        String issuer = row.getString("issuer");
        return issuer == null ? Optional.empty() : Optional.of(new Identity(issuer, row.getString("subject")));
    }

    private static List<PostCode> posts(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray()).map(PostCode::new).toList();
    }
}
