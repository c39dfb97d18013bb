package org.luoshi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.luoshi.server.Luoshi;
import org.luoshi.server.database.TestDatabase;
import org.luoshi.server.ledger.ReadModels;
import org.luoshi.server.web.api.Running;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new version whose migration emptied a read model has it filled when it answers. */
class UpgradeTest {

    @Test
    void theFirstStartOfANewVersionFillsWhatItsMigrationEmptied() {
        String database = TestDatabase.fresh();
        Map<String, List<String>> before;
        try (Running running = Running.on(database)) {
            running.register("新建社区食堂30个", "区发改局", "fgj");
            JdbcClient sql = JdbcClient.create(running.get(DataSource.class));
            before = ReadModels.dump(sql, "matter");
            assertThat(before.get("matter.matter")).hasSize(1);
            sql.sql("truncate matter.matter cascade").update();
            sql.sql("update ledger.projection set shape = 0 where name = 'matter'")
                    .update();
        }
        try (ConfigurableApplicationContext again = new SpringApplicationBuilder(Luoshi.class)
                .run("--luoshi.database=" + database, "--server.port=0", "--luoshi.data=target/running")) {
            assertThat(ReadModels.dump(JdbcClient.create(again.getBean(DataSource.class)), "matter"))
                    .isEqualTo(before);
        }
    }
}
